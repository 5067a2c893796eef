/** Signing in, accounts, invitations and the mails about them. */
export default {
  fields: {
    email: "E-Mail-Adresse",
    password: "Kennwort",
    currentPassword: "Bisheriges Kennwort",
    newPassword: "Neues Kennwort",
    name: "Vor- und Nachname",
    passwordHint:
      "Mindestens 12 Zeichen. Mehrere Wörter mit Leerzeichen sind gut, Sonderzeichen müssen nicht sein.",
    showPassword: "Kennwort anzeigen",
    hidePassword: "Kennwort verbergen",
  },
  invalid: {
    email: "Hier fehlt eine gültige E-Mail-Adresse, zum Beispiel name@verband.de.",
    passwordShort: "Das Kennwort braucht mindestens 12 Zeichen.",
    passwordLong: "Das Kennwort darf höchstens 128 Zeichen haben.",
    required: "Dieses Feld braucht eine Angabe.",
    tooLong: "Dieser Text ist zu lang.",
  },
  broken: {
    cutOff: {
      title: "Dieser Link ist unvollständig",
      text: "Manche Mailprogramme schneiden lange Links ab. Bitte den ganzen Link aus der Mail in die Adresszeile kopieren oder einen neuen anfordern.",
    },
    usedUp: {
      title: "Dieser Link gilt nicht mehr",
      text: "Er wurde schon benutzt, durch einen neueren ersetzt oder ist abgelaufen. Am Konto hat sich nichts geändert.",
    },
    again: "Neuen Link anfordern",
  },
  reasons: {
    credentialsWrong: "E-Mail-Adresse oder Kennwort stimmt nicht.",
    tooManyAttempts:
      "Zu viele Versuche. Bitte in {minutes, plural, one {# Minute} other {# Minuten}} erneut versuchen.",
    tooManyWrites: "Zu viele Änderungen in kurzer Zeit. Bitte in einer Minute erneut versuchen.",
    linkInvalid:
      "Dieser Link gilt nicht mehr: Er wurde schon benutzt, durch einen neueren ersetzt oder ist abgelaufen.",
    passwordWrong: "Das bisherige Kennwort stimmt nicht.",
    passwordSame: "Das neue Kennwort ist das bisherige. Bitte ein anderes wählen.",
    passwordCommon:
      "Dieses Kennwort wäre schnell erraten. Besser sind mehrere Wörter, die nichts miteinander zu tun haben.",
    passwordOwnWord:
      "Das Kennwort enthält die eigene Adresse oder den Namen des Programms. Bitte ein anderes wählen.",
    passwordNeeded: "Für ein neues Konto werden ein Name und ein Kennwort gebraucht.",
    signInAsInvited:
      "Zu dieser Adresse gibt es schon ein Konto. Bitte damit anmelden und die Einladung dann annehmen.",
    emailInvalid: "Diese E-Mail-Adresse ist nicht gültig.",
    roleNotHere: "Diese Rolle gibt es in diesem Verband nicht.",
    alreadySetUp: "Hier ist schon ein Verband eingerichtet.",
    signInFirst: "Bitte zuerst anmelden.",
    unexpected: "Das hat nicht geklappt. Die Eingaben sind noch da, bitte erneut versuchen.",
  },
  signIn: {
    title: "Anmelden",
    intro: "Der gemeinsame Redaktionskalender von Landesverband und Kreisverbänden.",
    submit: "Anmelden",
    forgotten: "Kennwort vergessen?",
    byLink: "Link zum Anmelden per E-Mail schicken",
    byLinkHint: "Ohne Kennwort: Der Link gilt 30 Minuten und nur ein Mal.",
    linkSent:
      "Wenn es zu {email} ein Konto gibt, ist jetzt eine E-Mail mit einem Link unterwegs. Sonst bitte die Adresse prüfen.",
    ended: "Alle Sitzungen wurden beendet. Bitte neu anmelden.",
    changed: "Das Kennwort ist geändert. Bitte mit dem neuen anmelden.",
    demo: "Beispielzugänge",
    demoIntro: "Diese Installation zeigt erfundene Beispieldaten. Ein Zugang füllt das Formular aus.",
    demoFilled: "Zugang von {name} eingesetzt.",
  },
  link: {
    title: "Mit Link anmelden",
    text: "Der Link aus der E-Mail gilt ein Mal. Erst mit der Schaltfläche wird er benutzt.",
    submit: "Jetzt anmelden",
    again: "Neuen Link anfordern",
  },
  forgotten: {
    title: "Neues Kennwort",
    text: "An die Adresse des Kontos geht ein Link, mit dem sich ein neues Kennwort festlegen lässt. Er gilt 60 Minuten.",
    submit: "Link anfordern",
    sentTitle: "E-Mail ist unterwegs",
    sent: "Wenn es zu {email} ein Konto gibt, kommt in wenigen Minuten eine E-Mail. Kommt keine: im Spam-Ordner nachsehen und die Adresse prüfen.",
    noMail:
      "Diese Installation verschickt keine E-Mails. Wer sie betreibt, kann den Versand einrichten; danach kommt der Link für ein neues Kennwort auf diesem Weg.",
    back: "Zur Anmeldung",
  },
  reset: {
    title: "Neues Kennwort festlegen",
    text: "Für {email}. Danach werden alle laufenden Sitzungen beendet, auch auf anderen Geräten.",
    submit: "Kennwort festlegen",
    again: "Neuen Link anfordern",
  },
  invitation: {
    title: "Einladung",
    text: "{association} lädt ein, am gemeinsamen Redaktionskalender mitzuarbeiten.",
    for: "Einladung für",
    roles: "Rollen",
    create: "Konto anlegen und annehmen",
    join: "Einladung annehmen",
    signIn: "Anmelden und annehmen",
    hasAccount:
      "Zu dieser Adresse gibt es schon ein Konto. Es bleibt unverändert, nur der Verband kommt dazu.",
    otherAccount: "Angemeldet ist gerade {email}. Für diese Einladung bitte mit {invited} anmelden.",
    invalidTitle: "Diese Einladung gilt nicht mehr",
    invalidNext:
      "Eine neue schickt, wer eingeladen hat: die Leitung des Kreisverbands oder die Administration.",
    toSignIn: "Zur Anmeldung",
  },
  account: {
    title: "Konto",
    person: "Zur Person",
    language: "Sprache",
    theme: "Darstellung",
    save: "Speichern",
    saved: "Gespeichert",
    emailFixed: "Mit dieser Adresse wird angemeldet. Sie lässt sich hier nicht ändern.",
    password: "Kennwort ändern",
    passwordText: "Danach sind alle anderen Geräte abgemeldet.",
    passwordSubmit: "Kennwort ändern",
    passwordChanged: "Das Kennwort ist geändert, andere Geräte sind abgemeldet.",
    sessions: "Sitzungen",
    sessionsText:
      "Beendet alle Anmeldungen dieses Kontos, auch die auf diesem Gerät. Sinnvoll nach der Arbeit an einem fremden Rechner.",
    endSessions: "Überall abmelden",
    associations: "Mitgliedschaften",
    noAssociations: "Dieses Konto gehört zu keinem Verband. Zugang gibt eine neue Einladung.",
    home: "Zur Startseite",
    signOut: "Abmelden",
  },
  mails: {
    reset: {
      subject: "Neues Kennwort für den Redaktionskreis",
      text: "Guten Tag {name},\n\nfür dieses Konto im Redaktionskreis wurde ein neues Kennwort angefordert. Unter diesem Link lässt es sich festlegen:\n\n{link}\n\nDer Link gilt {minutes} Minuten und nur ein Mal. Nicht angefordert? Dann ist nichts zu tun, das bisherige Kennwort gilt weiter.\n",
    },
    sign_in: {
      subject: "Link zum Anmelden im Redaktionskreis",
      text: "Guten Tag {name},\n\nmit diesem Link gelingt die Anmeldung ohne Kennwort:\n\n{link}\n\nDer Link gilt {minutes} Minuten und nur ein Mal. Nicht angefordert? Dann ist nichts zu tun. Der Link sollte nicht weitergegeben werden.\n",
    },
    invitation: {
      subject: "Einladung in den Redaktionskreis von {association}",
      text: "Guten Tag{name, select, none {} other { {name}}},\n\n{by} lädt ein, im Redaktionskreis von {association} mitzuarbeiten, dem gemeinsamen Redaktionskalender. Unter diesem Link lässt sich die Einladung annehmen:\n\n{link}\n\nDer Link gilt sieben Tage und nur ein Mal. Nicht erwartet? Dann ist nichts zu tun. Fragen beantwortet {by}.\n",
    },
    passwordChanged: {
      subject: "Das Kennwort im Redaktionskreis wurde geändert",
      text: "Guten Tag {name},\n\ndas Kennwort dieses Kontos im Redaktionskreis wurde gerade geändert, alle Geräte wurden abgemeldet.\n\nWar das nicht so gewollt? Dann hier gleich ein neues festlegen und der Administration Bescheid geben:\n\n{link}\n",
    },
  },
} as const;
