import { STATE_KEY } from "@/db/seed/demo/associations";
import { type DemoMedium, medium, shown } from "@/db/seed/demo/medium";

/** The library of the state: eight pictures that every district may use, all of them complete. */
export const stateMedia: readonly DemoMedium[] = [
  medium(STATE_KEY, "coldBus", { name: "Kältebus am Winterabend", folder: "Winterhilfe", addedDaysAgo: 24 }),
  medium(STATE_KEY, "care", { name: "Pflege zu Hause", folder: "Pflege", addedDaysAgo: 110 }),
  medium(STATE_KEY, "children", {
    name: "Kinder Hand in Hand",
    folder: "Kita und Familie",
    credit: "Illustration: Bilderwerkstatt Beispiel",
    licence: "cc",
    licenceDetail: "CC BY 4.0",
    licenceLink: "https://lizenzen.beispiel.example/by/4.0",
    addedDaysAgo: 95,
  }),
  medium(STATE_KEY, "volunteers", { name: "Viele Hände, ein Herz", folder: "Ehrenamt", addedDaysAgo: 80 }),
  medium(STATE_KEY, "foodBank", {
    name: "Kisten der Lebensmittelausgabe",
    folder: "Hilfe im Alltag",
    credit: "Illustration: Bilderwerkstatt Beispiel",
    licence: "cc",
    licenceDetail: "CC BY-SA 4.0",
    licenceLink: "https://lizenzen.beispiel.example/by-sa/4.0",
    addedDaysAgo: 60,
  }),
  medium(STATE_KEY, "election", {
    name: "Stimmabgabe zur Landtagswahl",
    folder: "Wahl",
    credit: "Mit KI erstellt: Pressestelle",
    licence: "ai",
    licenceDetail: "Im Beitrag als KI-Bild kennzeichnen",
    addedDaysAgo: 41,
  }),
  medium(STATE_KEY, "firstAid", { name: "Erste-Hilfe-Tasche", folder: "Gesundheit", addedDaysAgo: 37 }),
  medium(STATE_KEY, "rescueDog", {
    name: "Rettungshund am Waldrand",
    folder: "Ehrenamt",
    addedDaysAgo: 12,
    people: [
      shown("Tjorven Hagedorn", { purpose: "Vorstellung der Rettungshundestaffel", validForDays: 300 }),
    ],
  }),
];
