import { type DemoMedium, medium, shown } from "@/db/seed/demo/medium";

/** Celle: an alternative text is missing, one consent was withdrawn, and nobody has agreed for a child yet. */
export const celleMedia: readonly DemoMedium[] = [
  medium("celle", "soup", {
    name: "Suppentag im Nachbarschaftstreff",
    folder: "Suppentag",
    credit: "Illustration: Deniz Aydoğan",
    addedDaysAgo: 15,
  }),
  medium("celle", "neighbourhood", {
    name: "Lange Tafel vor den Häusern",
    folder: "Nachbarschaft",
    altText: "",
    credit: "Illustration: Merle Brinkhus",
    addedDaysAgo: 6,
  }),
  medium("celle", "readAloud", {
    name: "Vorlesen auf dem roten Sofa",
    folder: "Vorlesepatenschaften",
    credit: "Illustration: Merle Brinkhus",
    addedDaysAgo: 9,
    people: [
      shown("Svea Klaassen", { purpose: "Werbung für Vorlesepatenschaften" }),
      shown("Jonte", {
        minor: true,
        guardians: "Beide Eltern sind angefragt, die Antwort steht aus",
        purpose: "Werbung für Vorlesepatenschaften",
        formOnFile: false,
        formNote: "Formular ist verschickt",
      }),
    ],
  }),
  medium("celle", "portraitHT", {
    name: "Porträt Hella Tiemann",
    folder: "Porträts",
    credit: "Illustration: Deniz Aydoğan",
    addedDaysAgo: 50,
    people: [shown("Hella Tiemann", { purpose: "Porträtreihe zum Ehrenamt", withdrawnDaysAgo: 2 })],
  }),
];

/** Stade: one licence is unknown, and one consent covers the website alone. */
export const stadeMedia: readonly DemoMedium[] = [
  medium("stade", "soup", {
    name: "Topf mit Suppe",
    folder: "",
    credit: "",
    licence: "unknown",
    addedDaysAgo: 5,
  }),
  medium("stade", "neighbourhood", {
    name: "Nachbarschaftsfest",
    folder: "Nachbarschaft",
    credit: "Illustration: Bilderwerkstatt Beispiel",
    licence: "cc",
    licenceDetail: "CC BY 4.0",
    licenceLink: "https://lizenzen.beispiel.example/by/4.0",
    addedDaysAgo: 44,
  }),
  medium("stade", "readAloud", {
    name: "Vorlesestunde",
    folder: "Kita",
    addedDaysAgo: 28,
    people: [shown("Rieke Wiegmann", { purpose: "Vorstellung der Vorlesestunde" })],
  }),
  medium("stade", "portraitML", {
    name: "Porträt Malte Lampe",
    folder: "Team",
    addedDaysAgo: 70,
    people: [shown("Malte Lampe", { channelKinds: ["website"], purpose: "Teamseite", validForDays: 400 })],
  }),
];

/** Uelzen: one consent soon runs out, and one picture was made by AI. */
export const uelzenMedia: readonly DemoMedium[] = [
  medium("uelzen", "soup", { name: "Gemüsesuppe", folder: "Mahlzeitendienst", addedDaysAgo: 33 }),
  medium("uelzen", "neighbourhood", {
    name: "Tafel im Quartier",
    folder: "Quartier",
    credit: "Mit KI erstellt: Kreisverband Uelzen",
    licence: "ai",
    licenceDetail: "Im Beitrag als KI-Bild kennzeichnen",
    addedDaysAgo: 19,
  }),
  medium("uelzen", "readAloud", { name: "Gemeinsam lesen", folder: "Kita", addedDaysAgo: 21 }),
  medium("uelzen", "portraitWK", {
    name: "Porträt Wiebke Kruse",
    folder: "Team",
    addedDaysAgo: 340,
    people: [shown("Wiebke Kruse", { purpose: "Vorstellung im Team", validForDays: 12 })],
  }),
];
