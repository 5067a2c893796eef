import { wordKey, wordTable } from "@/lib/imports/rules-words";

export type FormatOption = { id: string; key: string; names: string[] };

const words = wordTable<string>([
  ["shared_post", "Geteilter Beitrag,geteilt,Teilen,Share,Shared,shared post,Repost,partage"],
  ["adapted_template", "Kampagnenvorlage,Vorlage,angepasste Vorlage,Kampagnenbeitrag,template"],
  ["story", "Story,Stories,Storys,Instastory"],
  [
    "job_offer",
    "Stellenangebot,Stellenanzeige,Stellenausschreibung,Stelle,Job,Jobs,job offer,job posting,offre d'emploi",
  ],
  [
    "event_announcement",
    "Veranstaltung,Veranstaltungsankündigung,Veranstaltungshinweis,Ankündigung,Event,Einladung,event announcement,événement,évènement",
  ],
  ["review_album", "Rückblick,Nachbericht,Bericht,Album,Fotoalbum,Bildergalerie,Galerie,Recap,album photo"],
  ["portrait", "Porträt,Portrait,Portraits,Interview,Vorstellung,Teamvorstellung,Mitarbeiterporträt,profile"],
  [
    "carousel",
    "Karussell,Karussellpost,Carousel,Carousel Post,Feed carousel,Carrousel,Slides,Slider,Erklärstück",
  ],
  ["statement", "Stellungnahme,Statement,Position,Positionierung,prise de position"],
  ["reel", "Reel,Reels,Video,Video Post,Videos,Kurzvideo,Clip,Short,Shorts,Film,Vidéo"],
  ["survey", "Umfrage,Poll,Survey,Sondage,Quiz,Abstimmung"],
  ["quote_tile", "Zitatkachel,Zitat,Quote,Quote Image,Kachel,Sharepic,Citation"],
  ["link", "Link,Linkpost,Linkbeitrag,Link Post"],
  ["live", "Live,Livestream,Live Video,direct"],
]);
const plain = wordTable<string>([
  [
    "short_notice",
    "Kurzmeldung,Terminhinweis,Terminhinweis Kurzmeldung,Hinweis,Meldung,News,Post,Beitrag,Bildpost,Bildbeitrag,Foto,Fotopost,Textpost,Feed,Feed Post,Feedpost,Image Post,Static Post,Text Post,Text Image,Text + Image,Photo,short notice,notice,publication",
  ],
]);

/**
 * The format a word names: one of the state's own names first, then known words, then a known word inside
 * ("Reel 30s", "Feed carousel"); a bare "Post" comes last. `chosen` holds what the person decided, by word key.
 * `isWhole` is false when the word says more than the format.
 */
export function readFormat(
  word: string,
  { formats, chosen }: { formats: FormatOption[]; chosen: Record<string, string | null> },
): { id: string | null; isWhole: boolean } {
  const key = wordKey(word);
  if (Object.hasOwn(chosen, key)) return { id: chosen[key] ?? null, isWhole: true };
  const named = formats.find((format) => [format.key, ...format.names].some((name) => wordKey(name) === key));
  if (named) return { id: named.id, isWhole: true };
  const meant = formatKeyOfWord(word);
  const id = formats.find((format) => format.key === meant)?.id ?? null;
  return { id, isWhole: words.has(key) || plain.has(key) };
}

/** The key of the format that a word names, whether or not the association has it. */
export function formatKeyOfWord(word: string): string | null {
  const key = wordKey(word);
  const exact = words.get(key) ?? plain.get(key);
  if (exact) return exact;
  const tokens = key.split(" ");
  const inside = (table: Map<string, string>) => tokens.map((token) => table.get(token)).find(Boolean);
  return inside(words) ?? inside(plain) ?? null;
}
