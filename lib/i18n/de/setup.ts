/** The first page of a new installation. */
export default {
  title: "Einrichten",
  intro: "Diese Installation ist noch leer. Es gibt zwei Wege, anzufangen.",
  own: {
    title: "Eigenen Verband einrichten",
    text: "Legt den Landesverband und das erste Konto an, mit Formaten und Aktionstagen. Kreisverbände und Personen kommen danach dazu.",
    associationName: "Name des Landesverbands",
    shortName: "Kurzname",
    shortNameHint: "Steht in der Navigation, zum Beispiel „LV Niedersachsen“.",
    person: "Erstes Konto",
    personText: "Es darf alles einrichten: Administration und Landeskoordination.",
    submit: "Verband einrichten",
  },
  demo: {
    title: "Mit Beispieldaten ansehen",
    text: "Ein erfundener Landesverband mit Kreisverbänden, Beiträgen und Zugängen für jede Rolle. Zum Ausprobieren, nicht zum Weiterarbeiten.",
    submit: "Beispieldaten laden",
    loading: "Beispieldaten werden geladen. Das dauert bis zu einer Minute.",
  },
  noMail:
    "E-Mail-Versand ist nicht eingerichtet. Einladungen gibt es dann als Link zum Weitergeben, und wer das Kennwort vergisst, braucht einen Link, den der Betrieb mit einem Befehl ausstellt. Die Anleitung für den Betrieb beschreibt beides.",
} as const;
