import { care, readAloud } from "@/db/seed/demo/drawings/home";
import { children, neighbourhood, rescueDog } from "@/db/seed/demo/drawings/outdoors";
import { ink, skin } from "@/db/seed/demo/drawings/paint";
import { portrait } from "@/db/seed/demo/drawings/portrait";
import { election, firstAid, foodBank, volunteers } from "@/db/seed/demo/drawings/things";
import { coldBus, soup } from "@/db/seed/demo/drawings/winter";

const motifs = {
  coldBus: landscape(coldBus),
  soup: landscape(soup),
  care: landscape(care),
  readAloud: landscape(readAloud),
  children: landscape(children),
  neighbourhood: landscape(neighbourhood),
  rescueDog: landscape(rescueDog),
  volunteers: landscape(volunteers),
  foodBank: landscape(foodBank),
  election: upright(election),
  firstAid: upright(firstAid),
  portraitHT: upright(() =>
    portrait({ skin: skin.fair, hair: "#dfe3e6", top: ink.night, head: "bun" }, "HT", ink.mint),
  ),
  portraitML: upright(() =>
    portrait({ skin: skin.brown, hair: "#2b1d14", top: ink.coral, head: "short" }, "ML", ink.sun),
  ),
  portraitWK: upright(() =>
    portrait({ skin: skin.tan, hair: ink.brown, top: ink.teal, head: "long" }, "WK", ink.rose),
  ),
} as const;

/** What is drawn; several libraries may keep the same. */
export type Motif = keyof typeof motifs;

/** Every drawing as SVG, without any text, so that it looks alike whatever fonts there are. */
export function demoDrawings(): { motif: Motif; svg: string }[] {
  return names.map((motif) => ({ motif, svg: motifs[motif]() }));
}

/** The keys as they are typed above. */
const names = Object.keys(motifs) as Motif[];

/** Three by two, as most cameras see it, in 780 by 520 pixels: enough for a preview, and quickly prepared. */
function landscape(draw: () => string): () => string {
  return () => svg("780", "520", "0 0 1600 1067", draw());
}

/** Four by five, as Instagram shows it: 640 by 800 pixels. */
function upright(draw: () => string): () => string {
  return () => svg("640", "800", "0 0 1080 1350", draw());
}

function svg(width: string, height: string, box: string, parts: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" preserveAspectRatio="none">${parts}</svg>`;
}
