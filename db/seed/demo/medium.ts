import type { ChannelKind, Licence } from "@/db/enums";
import type { Motif } from "@/db/seed/demo/drawings";

export interface DemoMedium {
  /** `celle/media/soup` */
  key: string;
  associationKey: string;
  motif: Motif;
  name: string;
  folder: string;
  altText: string;
  credit: string;
  licence: Licence;
  licenceDetail: string;
  licenceLink: string;
  addedDaysAgo: number;
  people: DemoShown[];
}

/** Somebody on a picture; days are counted from the day the demo is loaded. */
export interface DemoShown {
  name: string;
  minor: boolean;
  guardians: string;
  channelKinds: ChannelKind[];
  purpose: string;
  validForDays: number | null;
  formOnFile: boolean;
  formNote: string;
  withdrawnDaysAgo: number | null;
}

/** A medium as a library keeps it when nothing is missing; what differs is named. */
export function medium(
  associationKey: string,
  motif: Motif,
  given: Pick<DemoMedium, "name" | "folder"> & Partial<DemoMedium>,
): DemoMedium {
  return {
    key: `${associationKey}/media/${motif}`,
    associationKey,
    motif,
    altText: altTexts[motif],
    credit: "Illustration: Öffentlichkeitsarbeit",
    licence: "own",
    licenceDetail: "",
    licenceLink: "",
    addedDaysAgo: 30,
    people: [],
    ...given,
  };
}

/** An adult who agreed in writing, for every channel and until they say otherwise; what differs is named. */
export function shown(name: string, given: Partial<DemoShown> = {}): DemoShown {
  return {
    name,
    minor: false,
    guardians: "",
    channelKinds: [],
    purpose: "Öffentlichkeitsarbeit des Verbands",
    validForDays: null,
    formOnFile: true,
    formNote: "Ordner Einwilligungen in der Geschäftsstelle",
    withdrawnDaysAgo: null,
    ...given,
  };
}

const altTexts: Record<Motif, string> = {
  coldBus:
    "Ein heller Kleinbus mit offener Klappe steht abends im Schnee. Zwei Helfende im Bus, davor zwei Menschen mit Mützen und dampfenden Schalen.",
  soup: "Ein großer grüner Topf mit Gemüsesuppe steht auf einem Holztisch, davor zwei gefüllte Teller und ein Laib Brot.",
  care: "Eine ältere Frau sitzt mit gelber Decke in einem grünen Sessel. Neben ihr steht eine Pflegekraft und reicht ihr eine dampfende Tasse.",
  readAloud:
    "Eine Frau mit langen Haaren und ein Kind sitzen nebeneinander auf einem roten Sofa und schauen gemeinsam in ein großes Bilderbuch.",
  children:
    "Vier Kinder mit verschiedenen Haut- und Haarfarben stehen Hand in Hand auf einer Wiese, über ihnen hängt eine bunte Wimpelkette.",
  neighbourhood:
    "Fünf Menschen sitzen an einer langen, weiß gedeckten Tafel vor einer Reihe bunter Häuser, darüber hängen zwei Wimpelketten.",
  rescueDog:
    "Ein brauner Rettungshund mit roter Kenndecke sitzt am Waldrand. Neben ihm steht seine Hundeführung in roter Jacke und hält die Leine.",
  volunteers:
    "Sechs erhobene Hände in verschiedenen Hautfarben und mit bunten Ärmeln strecken sich einem großen roten Herzen entgegen.",
  foodBank:
    "Drei Holzkisten mit Möhren, Äpfeln und Brot stehen unter einer gestreiften Markise, davor liegen Obst und Salat zum Abholen bereit.",
  election:
    "Eine Hand wirft einen weißen Umschlag in den Schlitz einer hellen Wahlurne. Auf der Urne ist ein Kreuz in einem grünen Kreis zu sehen.",
  firstAid:
    "Eine grüne Erste-Hilfe-Tasche mit weißem Kreuz steht auf einem Tisch, davor liegen zwei Verbandsrollen und ein großes Pflaster.",
  portraitHT:
    "Porträt einer älteren Frau mit hochgestecktem grauem Haar vor grünem Hintergrund, unten rechts stehen ihre Initialen HT.",
  portraitML:
    "Porträt eines Mannes mit kurzem dunklem Haar und rotem Pullover vor gelbem Hintergrund, unten rechts stehen seine Initialen ML.",
  portraitWK:
    "Porträt einer Frau mit langem braunem Haar und grünem Pullover vor rosa Hintergrund, unten rechts stehen ihre Initialen WK.",
};
