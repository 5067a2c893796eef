import type { Depth } from "@/db/seed/demo/dossiers";

/** Somebody of the district's team, by their place in it: two editors, the manager, and a fourth. */
type Speaker = 0 | 1 | 2 | 3;
type Line = { by: Speaker; text: string };

/** A conversation about the first post of a depth; its first line begins it, the others answer. */
export interface Talk {
  slug: string;
  depth: Depth;
  place: number;
  about: "post" | "passage" | "picture";
  settled: boolean;
  lines: readonly [Line, ...Line[]];
}

/** In the texts `{0}` to `{3}` are names of the team; behind an @ they are mentions. */
export const talks: readonly Talk[] = [
  {
    slug: "celle",
    depth: "ready",
    place: 0,
    about: "post",
    settled: true,
    lines: [
      { by: 2, text: "Erst worum es geht, dann wohin man sich wendet: Können wir die Reihenfolge drehen?" },
      { by: 0, text: "Ist gedreht, danke für den Hinweis." },
    ],
  },
  {
    slug: "celle",
    depth: "raised",
    place: 0,
    about: "passage",
    settled: false,
    lines: [
      { by: 3, text: "Der Satz ist für Außenstehende schwer einzuordnen. Reicht eine kurze Erklärung?" },
      { by: 1, text: "Guter Punkt. Ich frage in der Fachberatung nach und ergänze ihn morgen." },
      { by: 3, text: "Danke, dann schaue ich noch einmal darüber." },
    ],
  },
  {
    slug: "celle",
    depth: "raised",
    place: 0,
    about: "post",
    settled: false,
    lines: [
      { by: 3, text: "Ich habe die Risikoklasse erhöht. @{2}, bitte vor der Freigabe einmal mitlesen." },
      { by: 2, text: "Mache ich bis Mittag." },
    ],
  },
  {
    slug: "celle",
    depth: "open",
    place: 0,
    about: "picture",
    settled: false,
    lines: [
      { by: 1, text: "@{0}, die Einwilligung zu diesem Porträt ist widerrufen. Haben wir ein anderes Bild?" },
    ],
  },
  {
    slug: "celle",
    depth: "open",
    place: 1,
    about: "post",
    settled: false,
    lines: [
      { by: 2, text: "Eine Angabe ist noch offen. Wer hat die Unterlagen dazu?" },
      { by: 1, text: "Liegt bei mir, ich rufe am Vormittag an." },
    ],
  },
  {
    slug: "celle",
    depth: "begun",
    place: 0,
    about: "post",
    settled: false,
    lines: [{ by: 0, text: "Gern mit dem Nachbarkreis abstimmen, dort läuft das Thema auch." }],
  },
  {
    slug: "stade",
    depth: "ready",
    place: 0,
    about: "post",
    settled: true,
    lines: [
      { by: 2, text: "Liest sich rund. Bitte noch prüfen, ob der Termin mit Rotenburg zusammenfällt." },
      { by: 0, text: "Geprüft, es passt." },
    ],
  },
  {
    slug: "stade",
    depth: "open",
    place: 0,
    about: "picture",
    settled: false,
    lines: [{ by: 1, text: "@{0}, für dieses Bild gilt die Einwilligung nur auf der Website." }],
  },
  {
    slug: "uelzen",
    depth: "open",
    place: 0,
    about: "post",
    settled: false,
    lines: [
      { by: 1, text: "Die Einwilligung zum Porträt läuft bald aus. Wollen wir sie verlängern lassen?" },
      { by: 0, text: "Ja, ich spreche sie in der Teamrunde darauf an." },
    ],
  },
];
