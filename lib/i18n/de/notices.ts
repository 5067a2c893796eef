/** What people are told: the list behind the bell, the sentences in it and in mails, and its switches. */
export default {
  title: "Hinweise",
  unread: "{count, plural, =0 {Hinweise} other {Hinweise, # neu}}",
  new: "neu",
  readAll: "Alle gelesen",
  settings: "Einstellen, was hier und per Mail ankommt",
  empty:
    "Hier steht, was auf eine Entscheidung wartet, welche Antwort da ist, wo jemand erwähnt wurde und wer eine Vertretung braucht.",
  emptyTitle: "Noch keine Hinweise",
  failed: "Die Hinweise lassen sich gerade nicht laden. Nichts ging verloren.",
  settled: "erledigt",
  until: "bis {deadline}",
  kinds: {
    approval: {
      asked: "Freigabe gewünscht",
      reminder: "Frist rückt näher",
      missed: "Frist verpasst",
      decided: "Antwort auf eine Freigabe",
      changed: "Nachträglich geändert",
      missedInDistrict: "Frist in einem Kreisverband verpasst",
    },
    comment: { mentioned: "Erwähnung im Gespräch" },
    absence: {
      reported: "Abwesenheit eingetragen",
      asked: "Bitte um Vertretung",
      reminder: "Antwort zur Vertretung fehlt",
      answered: "Antwort zur Vertretung",
      uncovered: "Keine Vertretung",
    },
    coverage: { gap: "Lücke in der Deckung" },
    help: { proposed: "Hilfe vorgeschlagen" },
  },
  about: {
    approval: {
      asked: "Wenn etwas zu entscheiden ist",
      reminder: "Wenn eine eigene Entscheidung bald fällig ist",
      missed: "Für Autor*in und Vertretung, wenn eine Frist verstrichen ist",
      decided: "Wenn über einen eigenen Beitrag entschieden ist",
      changed: "Wenn nach der eigenen Freigabe eine Kleinigkeit berichtigt wurde",
      missedInDistrict: "Für die Landeskoordination, ohne Namen",
    },
    comment: { mentioned: "Wenn der eigene Name mit @ in einem Kommentar steht" },
    absence: {
      reported: "Wenn jemand anderes eine eigene Abwesenheit eingetragen hat",
      asked: "Wenn jemand nicht da ist und um Vertretung bittet",
      reminder: "Wenn die eigene Antwort auf eine Bitte um Vertretung noch aussteht",
      answered: "Wenn die Vertretung zu- oder abgesagt hat",
      uncovered: "Wenn während einer Abwesenheit niemand vertritt",
    },
    coverage: {
      gap: "Für Leitung und Landeskoordination, wenn an einem Arbeitstag niemand Redaktion oder Freigabe hat",
    },
    help: {
      proposed: "Für Leitung und Landeskoordination, wenn ein Verband aushelfen will oder darum gebeten wird",
    },
  },
  lines: {
    approval: {
      asked:
        "{urgent, select, true {Eilfreigabe: {actor} braucht gleich eine Entscheidung} other {{actor} bittet um Freigabe}}",
      reminder: "Die Entscheidung ist bald fällig",
      missed: "Die Frist für die Freigabe ist verstrichen",
      decided:
        "{actor}: {outcome, select, approve {freigegeben} approveWithChanges {mit Änderungen freigegeben} requestChanges {Änderungen gewünscht} other {abgelehnt}}",
      changed: "{actor} hat den Beitrag nachträglich geändert",
      missedInDistrict: "Die Frist für eine Freigabe ist verstrichen",
    },
    comment: { mentioned: "Erwähnt von {actor}" },
    absence: {
      reported: "{actor} hat eine Abwesenheit eingetragen: {days}",
      asked: "Klappt die Vertretung? Abwesend: {days}",
      reminder: "Noch ist offen, ob die Vertretung klappt. Abwesend: {days}",
      answered:
        "{answer, select, accepted {{actor} vertritt: {days}} other {{actor} kann nicht vertreten: {days}}}",
      uncovered: "Für die Vertretung ist niemand mehr da. Abwesend: {days}",
    },
    coverage: { gap: "Ohne Redaktion oder Freigabe: {days}" },
    help: { proposed: "Vorschlag von {actor}: Hilfe, wenn hier niemand mehr da ist" },
  },
  account: {
    title: "Hinweise und Mails",
    text: "Mails kommen gebündelt und werktags von 7 bis 18 Uhr: Eiliges gleich, der Rest am Morgen des nächsten Arbeitstags.",
    kind: "Worüber",
    inApp: "In der App",
    byMail: "Per Mail",
    inAppFor: "In der App: {kind}",
    byMailFor: "Per Mail: {kind}",
    quiet: "Eiliges auch abends, nachts und am Wochenende mailen",
    quietHint: "Sonst wartet es bis 7 Uhr am nächsten Werktag.",
    failed: "Das wurde nicht gespeichert. Bitte erneut versuchen.",
  },
} as const;
