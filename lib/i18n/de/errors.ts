/** One sentence per reason a request is refused: what happened, what was kept, what to do now. */
export default {
  absenceOrder: "Die Abwesenheit endet, bevor sie beginnt. Bitte die Tage prüfen.",
  absenceTooLong: "Eine Abwesenheit reicht höchstens ein Jahr. Bitte ein früheres Ende wählen.",
  absenceTooFar: "So weit im Voraus lässt sich nichts eintragen: höchstens zwei Jahre.",
  absenceIsPast: "Das liegt zu lange zurück: Abwesenheiten werden drei Monate nach ihrem Ende gelöscht.",
  standInSettled: "Das hat sich erledigt: Die Abwesenheit ist vorbei oder wurde zurückgenommen.",
  handoverDeclined: "Die Vertretung ist abgesagt. Wer doch vertritt, sagt zuerst zu.",
  takenOverStands: "Das lässt sich nicht mehr zurücknehmen: Die Übergabe ist als gelesen vermerkt.",
  onHold: "Der Beitrag ist angehalten. Entschieden wird erst, wenn es mit ihm weitergeht.",
  ownWords:
    "Über die eigene Fassung entscheidet immer jemand anderes: zuletzt bearbeitet wurde sie von der eigenen Person.",
  decidedBefore:
    "Der erste Schritt ist schon von derselben Person entschieden. Den zweiten entscheidet jemand anderes.",
  notYourTurn: "Die Vertretung ist noch nicht an der Reihe. Ab wann, steht in der Freigabe.",
  notYet: "Die Vertretung ist noch nicht an der Reihe. Ab wann, steht in der Freigabe.",
  notInPath: "Über diesen Beitrag entscheidet jemand anderes.",
  onlyDraftsAreRequested:
    "Eine Freigabe wird für Beiträge in Arbeit angefragt. Dieser hat inzwischen einen anderen Stand.",
  textIsMissing: "Ohne Text gibt es nichts freizugeben. Erst den Text schreiben, dann anfragen.",
  checksAreOpen:
    "{count, plural, one {Ein Prüfpunkt steht} other {# Prüfpunkte stehen}} der Freigabe noch im Weg. Erst klären, dann geht es weiter.",
  nobodyCanDecide:
    "Für einen Schritt der Freigabe gibt es niemanden mit diesem Recht. Die Kreisverbandsleitung kann unter „Team“ jemanden einladen.",
  askedCannotDecide:
    "Die gewählte Person kann über diese Fassung nicht entscheiden. Bitte jemand anderes wählen.",
  deadlineAfterPublication:
    "Die gewählte Frist liegt nach der Veröffentlichung. Bitte einen früheren Zeitpunkt wählen.",
  ownClass:
    "Den eigenen Text stuft jemand anderes niedriger ein: Eine niedrigere Klasse verkürzt die Freigabe.",
  deadlineHasPassed: "Die gewählte Frist ist schon vorbei. Bitte einen späteren Zeitpunkt wählen.",
  roundIsClosed: "Über diese Anfrage ist inzwischen entschieden, oder sie wurde zurückgezogen.",
  decidedMeanwhile: "Darüber hat gerade jemand anderes entschieden. Es zählt die erste Entscheidung.",
  versionChanged:
    "Der Beitrag wurde inzwischen geändert. Hier steht die neue Fassung: bitte noch einmal ansehen.",
  commentNeeded: "Dazu gehört ein Satz: was zu ändern ist, oder warum abgelehnt wird.",
  changesNeeded: "Es ist noch nichts geändert. Ohne Änderung passt „Freigeben“.",
  decisionStands: "Die zehn Sekunden sind vorbei: Die Entscheidung gilt.",
  isUrgentAlready: "Die Eilfreigabe ist schon angefragt, alle sind informiert.",
  notForClassC: "Klasse C hat keine Eilfreigabe: Hier entscheiden immer zwei, zuletzt die Pressestelle.",
  belowStateMinimum: "Das wäre weniger, als der Landesverband mindestens verlangt. Nichts wurde gespeichert.",
  approvalByRequest: "Eine Freigabe wird angefragt, nicht gesetzt: mit „Freigabe anfragen“ im Beitrag.",
  approvalByDecision: "Freigegeben wird durch eine Entscheidung, nicht durch einen Arbeitsstand.",
  unexpected: "Ein unerwarteter Fehler ist aufgetreten. Was schon gespeichert war, ist weiterhin da.",
  notFound: "Das gibt es nicht oder nicht mehr.",
  forbidden: "Dafür fehlt in diesem Verband das Recht.",
  unauthorized: "Die Anmeldung ist abgelaufen. Bitte neu anmelden, Eingaben auf dieser Seite bleiben stehen.",
  conflict: "Inzwischen hat jemand anderes etwas geändert. Der eigene Text ist noch da.",
  rateLimited: "Zu viele Versuche in kurzer Zeit. Bitte in einigen Minuten erneut versuchen.",
  unavailable: "Der Dienst antwortet gerade nicht. Nichts ging verloren, bitte gleich erneut versuchen.",
  publishingComesLater: "Veröffentlichungen lassen sich hier noch nicht melden.",
  publishNeedsApproval: "Veröffentlicht wird nur, was freigegeben ist.",
  onlyPublishedIsEvaluated: "Ausgewertet wird nur, was veröffentlicht ist.",
  postIsHeld: "Dieser Beitrag ist angehalten. Mit „Weitermachen“ geht es an derselben Stelle weiter.",
  cannotBeHeld:
    "Es wurde nichts angehalten: {count, plural, one {Ein Beitrag ist} other {# Beiträge sind}} inzwischen veröffentlicht oder verworfen ({titles}).",
  noWayThere: "Von diesem Arbeitsstand führt kein Weg dorthin.",
  notIntoThePast: "Dieser Tag ist schon vorbei. Bitte heute oder einen späteren Tag wählen.",
  tooFarAhead:
    "Geplant wird höchstens fünf Jahre im Voraus. Bitte das Jahr prüfen und einen näheren Tag wählen.",
  timeNeedsDay: "Eine Uhrzeit braucht einen Tag. Bitte zuerst den Tag wählen.",
  unknownFormat: "Dieses Format gibt es hier nicht mehr. Bitte ein anderes wählen.",
  unknownPerson: "Diese Person gehört nicht mehr zum Verband. Bitte jemand anderes wählen.",
  tooManyComments:
    "Zu diesem Beitrag gibt es schon 500 Kommentare. Bitte erledigte löschen; der Text ist noch da.",
  onlyOwnComment: "Ändern und löschen lässt sich nur der eigene Kommentar.",
  threadIsAway:
    "Dieses Gespräch gibt es nicht mehr. Der eigene Text ist noch da und kann ein neues beginnen.",
  tooManyEntries: "Mehr als 50 Einträge einer Art fasst ein Beitrag nicht. Was schon da war, ist noch da.",
  onlyVerifyOneself:
    "Als geprüft bestätigen kann jede Person nur selbst. Der Eintrag steht weiter so da wie zuvor.",
  unknownChannel: "Diesen Kanal gibt es hier nicht mehr. Bitte einen anderen wählen.",
  postsBelongToDistricts: "Beiträge gehören zu einem Kreisverband. Hier lassen sich keine anlegen.",
  changedMeanwhile:
    "Inzwischen hat jemand anderes etwas geändert. Die Ansicht ist jetzt aktuell, bitte noch einmal versuchen.",
  reasonNeeded: "Dafür braucht es einen Grund. Ein kurzer Satz genügt.",
  nothingToUndo: "Das lässt sich nicht mehr zurücknehmen. Der Beitrag steht weiter so da wie angezeigt.",
  slotIsFilled:
    "Diesen Platz hat inzwischen jemand anderes gefüllt. Der Beitrag steht jetzt dort; verloren ging nichts.",
  slotIsSkipped: "Dieser Platz ist inzwischen ausgelassen. In der Serie lässt er sich zurückholen.",
  slotIsGone: "Diesen Platz gibt es in der Serie nicht mehr. Die Ansicht ist jetzt aktuell.",
  swapNeedsTwo: "Zum Tauschen braucht es zwei verschiedene Plätze.",
  seriesGoesOn:
    "Diese Serie wurde inzwischen ab einem Tag geändert und läuft als neue weiter. Bitte dort ändern.",
  seriesTakenUp:
    "An ihrer Stelle läuft inzwischen eine andere Serie. Zusammen lägen manche Termine doppelt; bitte dort weitermachen.",
  seriesBeginsLater:
    "An diesem Tag läuft noch der frühere Teil der Serie, und der bleibt, wie er ist. Bitte einen späteren Tag wählen.",
  seriesStartsFarAway: "Eine Serie beginnt höchstens {years, number} Jahre vor oder nach heute.",
  seriesEndsBeforeStart: "Das Ende liegt vor dem Anfang. Bitte einen späteren letzten Tag wählen.",
  tooManySeries:
    "Mehr als {most, number} laufende Serien fasst ein Verband nicht. Bitte zuerst eine beenden.",
  importChanged:
    "Beiträge dieses Imports wurden inzwischen bearbeitet. Er lässt sich nicht mehr als Ganzes zurücknehmen, alles bleibt stehen.",
  rolesDoNotFit: "Diese Rolle gibt es in diesem Verband nicht.",
  roleNotHere: "Diese Rolle gibt es in diesem Verband nicht.",
  emailInvalid: "Diese E-Mail-Adresse ist nicht gültig.",
  lastManager:
    "Das ist die einzige Kreisverbandsleitung. Bitte zuerst einer anderen Person diese Rolle geben.",
  lastAdmin:
    "Das ist die einzige Person mit der Rolle Administration. Bitte zuerst einer anderen Person diese Rolle geben.",
  ownManagingRole: "Die eigene Verwaltungsrolle kann nur jemand anderes wegnehmen.",
  dutyNotHeld: "Diese Person hat die Aufgabe nicht und braucht dafür keine Vertretung.",
  helpNotNeighbour:
    "Aushelfen kann ein anderer Kreisverband desselben Landesverbands oder der Landesverband selbst.",
  helpNeedsDuty: "Bitte mindestens eine Aufgabe wählen, bei der geholfen wird.",
  helpExists: "Mit diesem Verband ist das schon vorgeschlagen oder vereinbart. Es steht in der Liste.",
  helpNotYours: "Zustimmen kann nur die andere Seite. Bis dahin lässt sich der Vorschlag zurücknehmen.",
  deputySelf: "Niemand kann sich selbst vertreten.",
  deputyTwice: "Jede Person kann nur einmal in der Reihenfolge stehen.",
  deputyNotInTeam: "Diese Person gehört nicht mehr zum Team. Bitte jemand anderes wählen.",
  deputyMayNotDecide: "Wer nur mitliest, darf nicht freigeben. Bitte jemand anderes wählen.",
  districtExists: "Einen Kreisverband mit diesem Namen gibt es schon.",
  onlyStatesHaveDistricts: "Kreisverbände gibt es nur unter einem Landesverband.",
  rangeTooLong: "Dieser Zeitraum ist zu lang oder endet vor seinem Beginn. Bitte einen kürzeren wählen.",
  signInFirst: "Die Anmeldung ist abgelaufen. Bitte neu anmelden, Eingaben auf dieser Seite bleiben stehen.",
  tooManyAttempts: "Zu viele Versuche in kurzer Zeit. Bitte in einigen Minuten erneut versuchen.",
  tooManyWrites: "Zu viele Änderungen in kurzer Zeit. Bitte in einer Minute erneut versuchen.",
  foreignOrigin: "Diese Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.",
  tooLarge: "Das ist zu groß für eine Anfrage. Gespeichert wurde nichts.",
  diskFull:
    "Auf dem Server ist fast kein Platz mehr. Lesen geht weiter, Änderungen gehen erst wieder, wenn Platz geschaffen ist.",
  checkIsAway:
    "Diesen Prüfpunkt gibt es in der geltenden Liste nicht mehr. Die anderen Antworten sind noch da.",
  answerDoesNotFit: "Diese Antwort passt nicht zu dieser Frage. Gespeichert wurde nichts.",
  classNotHigher: "Die Risikoklasse ist schon so hoch. Es wurde nichts geändert.",
  classNotLower: "Die Risikoklasse ist schon so niedrig. Es wurde nichts geändert.",
  linkIsMissing: "Der Beitrag hat noch keine vollständige Adresse. Sie beginnt mit https://.",
  checklistBelongsToState: "Die Prüfliste gehört dem Landesverband und lässt sich nur dort ändern.",
  operationsBelongToState: "Der Betrieb gehört dem Landesverband und lässt sich nur dort einsehen.",
  jobGone: "Diese Arbeit liegt nicht mehr hier: der neue Versuch ist schon angestoßen.",
  checkedOnToCome: "Dieser Tag liegt in der Zukunft. Bitte den Tag wählen, an dem die Liste geprüft wurde.",
  checklistEmpty:
    "Eine leere Liste lässt sich nicht veröffentlichen. Bitte mindestens einen Punkt aufnehmen.",
  media: {
    busy: "Gerade werden viele Dateien hochgeladen. Bitte in einer Minute erneut versuchen.",
    damaged:
      "Die Datei ist beschädigt oder unvollständig. Bitte im Original öffnen, neu speichern und erneut wählen.",
    drawing: "Das ist eine SVG-Grafik. Bitte als PNG exportieren und erneut wählen.",
    emptyFile: "Die Datei ist leer. Bitte eine andere wählen.",
    guardiansNeeded:
      "Bei Minderjährigen müssen die Sorgeberechtigten zustimmen. Bitte eintragen, wer zugestimmt hat.",
    idTaken: "Diese Datei gibt es schon mit anderem Inhalt. Bitte erneut hochladen.",
    imageTooLarge: "Das Bild ist größer als {limit, number} MB. Bitte verkleinern und erneut wählen.",
    inUse:
      "{count, plural, one {Ein Beitrag verwendet} other {# Beiträge verwenden}} diese Datei noch. Bitte dort zuerst entfernen.",
    otherKind: "Ein Bild lässt sich nur durch ein Bild ersetzen, ein Video nur durch ein Video.",
    phonePicture:
      "Das ist ein HEIC- oder AVIF-Bild, wie es viele Telefone aufnehmen. Auf dem iPhone: Einstellungen › Kamera › Formate › Maximale Kompatibilität; oder das Bild als JPEG exportieren.",
    phoneVideo:
      "Das ist ein MOV-Video, wie es viele Telefone aufnehmen. Bitte als MP4 exportieren und erneut wählen.",
    storageAway:
      "Die Ablage für Dateien ist gerade nicht erreichbar. Gespeichert wurde nichts, bitte später erneut versuchen.",
    tooManyPixels: "Das Bild hat mehr als {limit, number} Megapixel. Bitte verkleinern und erneut wählen.",
    tooSlow: "Das Bild ist zu aufwendig aufgebaut und wurde nicht verarbeitet. Bitte als JPEG speichern.",
    unknown: "Eine dieser Dateien gibt es nicht mehr. Die Auswahl wurde nicht geändert.",
    unknownType:
      "Diese Art von Datei wird nicht angenommen. Möglich sind Bilder (JPEG, PNG, WebP, GIF) und Videos (MP4, WebM).",
    videoTooLarge: "Das Video ist größer als {limit, number} MB. Bitte kürzen oder verkleinern.",
  },
  sheet: {
    binaryWorkbook:
      "Das ist eine binäre Excel-Datei (.xlsb). In Excel mit „Speichern unter“ als .xlsx speichern und erneut wählen.",
    brokenFile:
      "Die Datei ist beschädigt oder unvollständig. In Excel öffnen, neu als .xlsx speichern und erneut wählen.",
    busy: "Gerade werden viele Dateien gelesen. Bitte in einer Minute erneut versuchen.",
    calendarFile:
      "Das ist eine Kalenderdatei (.ics). Gelesen werden Tabellen: die Termine als .xlsx oder .csv speichern.",
    emptyFile: "Hier steht nichts. Bitte eine Datei oder Zellen mit mindestens einer Zeile wählen.",
    encrypted:
      "Die Datei ist mit einem Kennwort geschützt. In Excel das Kennwort entfernen, speichern und erneut wählen.",
    fileTooLarge:
      "Die Datei ist größer als 5 MB. Bilder entfernen, nicht benötigte Blätter löschen oder den Plan auf mehrere Dateien verteilen.",
    image:
      "Das ist ein Bild. Gelesen werden Tabellen: den Plan als .xlsx oder .csv speichern und erneut wählen.",
    macros:
      "Die Datei enthält Makros und wird deshalb nicht gelesen. In Excel mit „Speichern unter“ als .xlsx ohne Makros speichern.",
    nulCharacter:
      "In Zeile {row} stehen Zeichen, die in keine Textdatei gehören. In Excel öffnen und als .xlsx oder „CSV UTF-8“ speichern.",
    oldExcel:
      "Das ist das alte Excel-Format (.xls). In Excel mit „Speichern unter“ als .xlsx speichern und erneut wählen.",
    openDocument:
      "Das ist eine OpenDocument-Datei (.ods). In LibreOffice mit „Speichern unter“ als .xlsx speichern und erneut wählen.",
    openQuote:
      "Ab Zeile {row} fehlt ein schließendes Anführungszeichen. In der Tabelle ergänzen oder die Datei als .xlsx speichern.",
    otherArchive:
      "Das ist ein Archiv, keine Tabelle. Das Archiv entpacken und die Datei darin wählen (.xlsx oder .csv).",
    pdf: "Das ist eine PDF-Datei. Gelesen werden Tabellen: die ursprüngliche Datei als .xlsx oder .csv wählen.",
    tooManyColumns:
      "In Zeile {row} stehen mehr als {limit, number} Spalten. Nicht benötigte Spalten löschen und erneut wählen.",
    tooManyRows:
      "Es sind mehr als {limit, number} Zeilen. Den Plan auf mehrere Dateien verteilen, etwa eine je Jahr.",
    tooMuchText:
      "Die Datei enthält mehr Text, als auf einmal gelesen wird. Den Plan auf mehrere Dateien verteilen.",
    tooSlow:
      "Das Lesen dauerte länger als 30 Sekunden und wurde beendet. Die Datei verkleinern oder als CSV speichern und erneut wählen.",
    unpackedTooLarge:
      "Die Datei ist ausgepackt zu groß. Bilder und leere formatierte Zeilen entfernen oder als CSV speichern.",
    unreadable:
      "Die Datei ließ sich nicht lesen. In Excel öffnen, neu als .xlsx oder „CSV UTF-8“ speichern und erneut wählen.",
    unsafeArchive:
      "Die Datei ist ungewöhnlich aufgebaut und wird aus Sicherheitsgründen nicht gelesen. In Excel öffnen und neu als .xlsx speichern.",
    webPage:
      "Das ist eine Webseite oder ein Export im HTML-Format. In Excel öffnen und mit „Speichern unter“ als .xlsx speichern.",
    wordDocument:
      "Das ist ein Word-Dokument. Die Tabelle darin markieren, kopieren und bei „Aus Tabelle einfügen“ einsetzen.",
  },
  mailNotConfigured: "Ohne Mailserver lässt sich nichts verschicken.",
  mailNotFailed: "Diese Mail ist schon unterwegs oder verschickt.",
} as const;
