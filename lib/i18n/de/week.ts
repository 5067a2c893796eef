/** Meine Woche: the first screen of everybody who works on posts. */
export default {
  title: "Meine Woche",
  range: "{week} · {from} bis {to}",
  overdue: {
    title: "Tag vorbei, noch offen",
    text: "Der geplante Tag ist vorbei, der Beitrag aber noch nicht veröffentlicht.",
    was: "war geplant für {day}",
    newDay: "Neuer Termin",
    for: "{action}: {title}",
  },
  followUps: {
    title: "Wieder vornehmen",
    text: "Die Wiedervorlage ist da.",
    nobody: "niemand zuständig",
    later: "In einer Woche wieder",
    done: "Erledigt",
    for: "{action}: {title}",
  },
  thisWeek: {
    title: "Diese Woche",
    empty: "Diese Woche ist noch nichts geplant.",
  },
  nextWeek: {
    title: "Nächste Woche",
    empty: "Für die nächste Woche ist noch nichts geplant.",
  },
  withdrawn: {
    title: "Einwilligung widerrufen",
    text: "Diese Beiträge zeigen jemanden, der die Einwilligung widerrufen hat.",
    takeDown: "Veröffentlicht mit {media}. Bitte löschen: {channels}. Danach hier bestätigen.",
    blocked: "Noch nicht veröffentlicht, bis dahin gesperrt: {media} herausnehmen oder ersetzen.",
    everywhere: "überall, wo der Beitrag erschienen ist",
    deleted: "Überall gelöscht",
    takeOut: "Herausnehmen",
    takenOut: "{count, plural, one {Eine Datei} other {# Dateien}} aus „{title}“ herausgenommen",
    for: "{action}: {title}",
  },
  mentioned: {
    title: "Gespräche, in denen ich erwähnt bin",
  },
  undated: {
    title: "Ohne Termin",
    empty: "Nichts ohne Termin. Ideen ohne Tag sammeln sich hier.",
    chooseDay: "Tag wählen",
    more: "{count, plural, one {# weiterer Beitrag} other {# weitere Beiträge}} in der Liste",
  },
  occasions: {
    title: "Nächste Anlässe",
    empty: "In den nächsten sechs Wochen steht kein Anlass an.",
    plan: "Beitrag planen",
    planFor: "Beitrag zu „{name}“ planen",
    unconfirmed: "Termin noch nicht bestätigt",
  },
  first: {
    title: "Noch nichts Eigenes",
    text: "Hier steht, was an eigenen Beiträgen diese und nächste Woche ansteht; den Plan des ganzen Verbands zeigt der Kalender. Ein vorhandener Redaktionsplan lässt sich als Excel- oder CSV-Datei übernehmen.",
    textReader:
      "Hier stehen eigene Beiträge, sobald jemand welche zuteilt. Den Plan des ganzen Verbands zeigt der Kalender.",
    import: "Plan importieren",
    create: "Neuer Beitrag",
    calendar: "Zum Kalender",
  },
  today: "Heute",
  loadingFailed: "Die Woche lässt sich gerade nicht laden. Nichts ging verloren.",
} as const;
