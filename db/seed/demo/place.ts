import { MEN, WOMEN } from "@/db/seed/demo/names";
import { type Random, randomFrom } from "@/db/seed/demo/random";
import { workingDayFrom } from "@/db/seed/demo/schedule";
import type { Town } from "@/db/seed/reference/towns";
import { addDays, type Day } from "@/lib/time/days";
import { formatMonth } from "@/lib/time/format";

/** The invented facilities of a district; its posts keep naming the same ones. */
export interface Place {
  ort: string;
  homes: readonly string[];
  nurseries: readonly string[];
  meetingPlaces: readonly string[];
  counsel: string;
}

export function placeOf(town: Town): Place {
  const random = randomFrom(`place/${town.slug}`);
  return {
    ort: town.short,
    homes: random.shuffle(HOMES).slice(0, 3),
    nurseries: random.shuffle(NURSERIES).slice(0, 3),
    meetingPlaces: random.shuffle(MEETING_PLACES).slice(0, 2),
    counsel: random.pick(COUNSEL),
  };
}

/** What the slots of one post's texts are filled with, so that its title and body tell the same story. */
export function slotsFor(place: Place, plannedOn: Day, random: Random): Record<string, string> {
  const home = random.pick(place.homes);
  const nursery = random.pick(place.nurseries);
  const meetingPlace = random.pick(place.meetingPlaces);
  const woman = random.pick(WOMEN);
  const man = random.pick(MEN);
  return {
    ort: place.ort,
    in_ort: `in ${place.ort}`,
    haus: home,
    in_haus: `im ${home}`,
    kita: nursery,
    in_kita: `in der ${nursery}`,
    in_kita_gross: `In der ${nursery}`,
    in_treff: `im ${meetingPlace}`,
    in_beratung: `in der ${place.counsel}`,
    in_beratung_gross: `In der ${place.counsel}`,
    name: random.chance(0.6) ? woman : man,
    name2: random.pick(WOMEN.filter((other) => other !== woman)),
    name_w: woman,
    name_m: man,
    zahl: String(random.between(8, 90)),
    jahre: String(random.between(3, 28)),
    termin: dateWords(workingDayFrom(addDays(plannedOn, random.between(5, 16)))),
    uhr: `ab ${random.between(9, 19)} Uhr`,
  };
}

/**
 * Puts the values into the slots of a text.
 * @throws Error for a slot nobody knows, so that no brace ever reaches a reader
 */
export function fill(text: string, slots: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`Unknown slot: ${slot}`);
    return value;
  });
}

/** `3. Dezember` */
function dateWords(day: Day): string {
  return `${Number(day.slice(8, 10))}. ${formatMonth(day, "de").split(" ")[0]}`;
}

const HOMES = [
  "Seniorenzentrum Am Lindenhof",
  "Haus Abendfrieden",
  "Pflegezentrum Mühlenblick",
  "Haus am Deichweg",
  "Seniorenhaus Alte Molkerei",
  "Pflegezentrum Heidegarten",
  "Haus Sonneneck",
  "Seniorenzentrum Kastanienallee",
  "Haus Birkengrund",
];
const NURSERIES = [
  "Kita Löwenzahn",
  "Kita Regenbogenland",
  "Kita Pusteblume",
  "Kita Wirbelwind",
  "Kita Deichkinder",
  "Kita Zwergenwald",
  "Kita Kunterbunt",
  "Kita Sternschnuppe",
  "Kita Am Stadtgraben",
];
const MEETING_PLACES = [
  "Nachbarschaftstreff Alte Post",
  "Stadtteiltreff Bahnhofsviertel",
  "Mehrgenerationentreff Am Markt",
  "Quartierstreff Gartenstraße",
  "Nachbarschaftstreff Süd",
  "Stadtteiltreff Zum Anker",
];
const COUNSEL = [
  "Beratungsstelle Am Markt",
  "Beratungsstelle Bahnhofstraße",
  "Beratungsstelle im Sozialen Rathaus",
];
