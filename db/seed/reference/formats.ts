import type { Step } from "@/db/enums";

/** A kind of post with the time it is planned to take. All minutes are starting values that everybody may change. */
export interface ReferenceFormat {
  key: string;
  nameDe: string;
  nameEn: string;
  /** Minutes of the editor by step; aftercare covers the first 48 hours. */
  minutes: Record<Step, number>;
  /** Minutes of the person who decides. */
  approverMinutes: number;
  /** Minutes of the state association's press, for sensitive posts. */
  stateMinutes: number;
}

/** The shipped formats, shortest first; the fixed weekly duties leave about 150 of 300 minutes for them. */
export const referenceFormats: readonly ReferenceFormat[] = [
  format(
    "shared_post",
    "Geteilter Beitrag mit eigenem Satz",
    "Shared post with own line",
    [5, 10, 0, 5, 5, 5],
    3,
  ),
  format("link", "Link mit Text", "Link with text", [5, 10, 5, 5, 5, 5], 3),
  format("quote_tile", "Zitatkachel", "Quote tile", [10, 5, 10, 5, 5, 5], 5),
  format(
    "adapted_template",
    "Kampagnenvorlage, lokal angepasst",
    "Campaign template, adapted",
    [5, 10, 5, 5, 5, 10],
    3,
  ),
  format("story", "Story (3 Bilder)", "Story (3 images)", [5, 10, 15, 5, 5, 5], 3),
  format("survey", "Umfrage", "Poll", [10, 10, 5, 5, 5, 15], 5),
  format(
    "short_notice",
    "Terminhinweis oder Kurzmeldung",
    "Short news or event notice",
    [10, 15, 15, 5, 5, 10],
    5,
  ),
  format("job_offer", "Stellenangebot", "Job offer", [10, 20, 15, 5, 5, 10], 5),
  format("event_announcement", "Veranstaltungsankündigung", "Event announcement", [15, 20, 20, 5, 10, 10], 5),
  format("review_album", "Rückblick mit Album", "Look back with album", [10, 25, 35, 15, 10, 10], 10),
  format("live", "Live-Übertragung", "Live broadcast", [30, 15, 30, 15, 45, 15], 10),
  format("portrait", "Porträt", "Portrait", [60, 40, 30, 15, 5, 15], 10),
  format(
    "carousel",
    "Karussell oder Erklärstück (5–7 Bilder)",
    "Carousel (5–7 images)",
    [40, 45, 60, 10, 10, 15],
    10,
  ),
  { ...format("statement", "Stellungnahme", "Statement", [45, 45, 20, 20, 5, 45], 20), stateMinutes: 20 },
  format(
    "reel",
    "Reel mit Untertiteln (30–60 s)",
    "Reel with captions (30–60 s)",
    [45, 30, 120, 15, 15, 20],
    10,
  ),
];

type Minutes = [
  research: number,
  text: number,
  media: number,
  check: number,
  publish: number,
  aftercare: number,
];

function format(key: string, nameDe: string, nameEn: string, minutes: Minutes, approverMinutes: number) {
  const [research, text, media, check, publish, aftercare] = minutes;
  return {
    key,
    nameDe,
    nameEn,
    minutes: { research, text, media, check, publish, aftercare },
    approverMinutes,
    stateMinutes: 0,
  };
}
