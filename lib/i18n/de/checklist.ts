/**
 * The checks the product brings, in words of its own, until a state publishes a list. They remind of the law and are
 * no legal advice. `reason` says why an answer raises the risk class.
 */
export default {
  text: {
    question: "Jeder gewählte Kanal hat einen Text.",
    help: "Ohne eigene Fassung gilt für einen Kanal die Grundfassung.",
  },
  limits: {
    question: "Text, Hashtags und Bilder passen in die gewählten Kanäle.",
    help: "Jeder Kanal hat seine eigenen Grenzen.",
  },
  placeholders: {
    question: "Kein Platzhalter ist offen geblieben.",
    help: "Gemeint ist, was in doppelten geschweiften Klammern steht.",
  },
  facts: {
    question: "Alle Angaben aus der Recherche sind geprüft.",
    help: "Unter „Recherche“ bestätigt jede Person nur, was sie selbst nachgesehen hat.",
  },
  link: {
    question: "Der Link führt zu einer Seite, die antwortet.",
    help: "Die Adresse wird nur auf Knopfdruck aufgerufen, von diesem Server aus.",
  },
  "quiet-day": {
    question: "Der geplante Tag ist kein stiller Tag.",
    help: "An Karfreitag, Volkstrauertag und Totensonntag passt nur, was dem Tag gerecht wird.",
  },
  language: {
    question: "Ist der Text für alle verständlich, die er erreichen soll?",
    help: "Kurze Sätze, keine Abkürzung ohne Erklärung, Fachwörter nur, wo es nicht anders geht.",
  },
  design: {
    question: "Passen Logo, Farben und Schrift zur Gestaltung des Verbands?",
    help: "Am einfachsten mit einer Vorlage des Landesverbands.",
  },
  "alt-text": {
    question: "Jedes Bild hat einen Alternativtext oder ist nur Dekoration.",
    help: "80 bis 200 Zeichen: was zu sehen ist und warum es hier steht.",
  },
  captions: {
    question: "Hat das Video Untertitel, und ist nichts Wichtiges nur zu hören?",
    help: "Eingebrannt oder als Datei; automatische Untertitel vorher lesen und berichtigen.",
  },
  "text-in-image": {
    question: "Steht der Text, der auf dem Bild zu lesen ist, auch im Beitrag?",
    help: "Vorleseprogramme lesen keine Schrift in Bildern.",
  },
  hashtags: {
    question: "Hashtags aus mehreren Wörtern beginnen jedes Wort groß.",
    help: "#SozialeArbeit wird richtig vorgelesen, #sozialearbeit nicht.",
  },
  "people-recorded": {
    question: "Sind alle Personen, die auf Bildern oder im Video erkennbar sind, dort auch eingetragen?",
    help: "Wer erkennbar ist, muss der Veröffentlichung zustimmen (§ 22 KUG, Art. 6 und 7 DSGVO). Die Ausnahmen in § 23 KUG sind eng. Auch Beschäftigte und Ehrenamtliche können frei entscheiden und widerrufen.",
  },
  consent: {
    question: "Für alle eingetragenen Personen gilt eine Einwilligung, am geplanten Tag und für jeden Kanal.",
    help: "Eine widerrufene Einwilligung lässt sich nicht ersetzen: Dann braucht es ein anderes Bild.",
  },
  rights: {
    question: "Zu jedem Bild und Video sind Urheber*in und Lizenz festgehalten.",
    help: "Eigene Aufnahme, Creative Commons mit Name, Lizenz und Link, Bildagentur mit Nummer oder KI.",
  },
  music: {
    question: "Darf die Musik im Video verwendet werden?",
    help: "Für Konten von Organisationen gilt meist nur die Bibliothek für geschäftliche Nutzung.",
  },
  symbols: {
    question: "Sind alle Bilder und Videos frei von verbotenen Kennzeichen, auch im Hintergrund?",
    help: "Betrifft auch Fotos von Demonstrationen und Graffiti (§ 86a StGB). Im Zweifel unkenntlich machen.",
  },
  ai: {
    question: "Ist gekennzeichnet, was mit KI entstand, und hat ein Mensch den Text geprüft?",
    help: "Täuschend echte Bilder, Töne und Videos brauchen einen Hinweis auf den ersten Blick. Texte brauchen keinen, wenn ein Mensch sie wirklich geprüft hat und verantwortet (Art. 50 KI-Verordnung). Ohne KI: „Entfällt“.",
  },
  advertising: {
    question: "Ist Werbung als solche gekennzeichnet?",
    help: "Betrifft Sponsoring, Kooperationen, geschenkte Produkte und Verlosungen. Eine Verlosung braucht außerdem Teilnahmebedingungen.",
  },
  promotion: {
    question: "Ist das Thema frei von Politik, falls der Beitrag bezahlt beworben wird?",
    help: "Große Plattformen nehmen in der EU keine bezahlte Werbung zu politischen und gesellschaftlichen Themen an. Wird nicht geworben: „Entfällt“.",
  },
  "more-than-notice": {
    question: "Enthält der Beitrag mehr als eine Terminankündigung oder eine unveränderte Vorlage?",
    help: "Davon hängt ab, wer freigibt.",
    reason: "Mehr als eine Terminankündigung oder eine unveränderte Vorlage",
  },
  clients: {
    question: "Kommen Klient*innen oder Bewohner*innen vor, im Bild oder im Text?",
    help: "Schon wer in einer Einrichtung zu sehen ist, zeigt etwas über Gesundheit oder soziale Lage (Art. 9 DSGVO). Es braucht eine ausdrückliche Einwilligung, notfalls der rechtlichen Betreuung; wer ablehnt, hat keinen Nachteil. Nur Vornamen verwenden.",
    reason: "Klient*innen oder Bewohner*innen kommen vor",
  },
  minors: {
    question: "Minderjährige unter den eingetragenen Personen",
    help: "Für Kinder willigen alle Sorgeberechtigten ein, Jugendliche ab etwa 14 Jahren zusätzlich selbst.",
    reason: "Minderjährige sind zu sehen",
  },
  children: {
    question: "Geht es um einzelne Kinder oder Jugendliche, oder ist jemand davon erkennbar?",
    help: "Am besten sind Kinder nicht erkennbar. Sonst willigen alle Sorgeberechtigten ein, ab etwa 14 Jahren auch die Jugendlichen selbst.",
    reason: "Kinder oder Jugendliche kommen vor",
  },
  politics: {
    question: "Geht es um Wahlen, Parteien oder aktuelle Politik?",
    help: "Erlaubt sind der Aufruf zur Wahl, Wahlprüfsteine und Positionen zu den eigenen Themen. Nicht erlaubt ist, für oder gegen eine Partei zu werben oder ihre Beiträge zu teilen. In der Anmerkung festhalten, wer entschieden hat.",
    reason: "Wahlen, Parteien oder aktuelle Politik",
  },
  crisis: {
    question: "Geht es um eine Krise, einen Vorwurf, einen Unfall oder um Personalfragen?",
    help: "Dann spricht eine Stelle für alle: die Pressestelle des Landesverbands.",
    reason: "Krise, Vorwurf, Unfall oder Personalfrage",
  },
  donations: {
    question: "Bittet der Beitrag um Spenden?",
    help: "Zweck und Konto nennen, keine falsche Dringlichkeit.",
    reason: "Bitte um Spenden",
  },
} as const;
