import { circle, ellipse, ink, rect, shape, stroke } from "./paint";

/** What a figure looks like; nobody has a face, so that nobody is meant. */
export interface Figure {
  skin: string;
  hair: string;
  top: string;
  /** How the hair is worn, or what covers it. */
  head: "short" | "long" | "bun" | "curls" | "cap" | "scarf";
}

/** A figure down to the hips: 0/0 is the middle of its lower edge, 330 high. */
export function bust({ skin, hair, top, head }: Figure): string {
  const behind = head === "long" ? shape("M-72 -250 Q-84 -120 -58 -120 H58 Q84 -120 72 -250 Z", hair) : "";
  const body = shape("M-110 0 V-90 Q-108 -150 -50 -160 H50 Q108 -150 110 -90 V0 Z", top);
  const neck = rect(-22, -190, 44, 50, skin, 18);
  return `${behind}${body}${neck}${ellipse(0, -240, 58, 66, skin)}${covers[head](hair)}`;
}

/** A standing figure with legs: 0/0 is between its feet, 560 high. */
export function standing(figure: Figure, trousers: string = ink.night): string {
  const legs = `${rect(-72, -250, 64, 240, trousers, 20)}${rect(8, -250, 64, 240, trousers, 20)}`;
  const shoes = `${ellipse(-44, -10, 48, 18, ink.brown)}${ellipse(44, -10, 48, 18, ink.brown)}`;
  return `${shoes}${legs}<g transform="translate(0 -225)">${bust(figure)}</g>`;
}

/** An arm from a shoulder to a hand. */
export function arm(
  path: string,
  hand: { x: number; y: number },
  look: Pick<Figure, "skin" | "top">,
): string {
  return `${stroke(path, look.top, 50)}${circle(hand.x, hand.y, 27, look.skin)}`;
}

const crown = "M-62 -236 Q-66 -318 0 -318 Q66 -318 62 -236 Q48 -282 0 -282 Q-48 -282 -62 -236 Z";
const covers: Record<Figure["head"], (colour: string) => string> = {
  short: (colour) => shape(crown, colour),
  long: (colour) =>
    shape("M-66 -200 Q-80 -322 0 -322 Q80 -322 66 -200 Q62 -280 6 -284 Q-60 -280 -66 -200 Z", colour),
  bun: (colour) => `${circle(0, -330, 34, colour)}${shape(crown, colour)}`,
  curls: (colour) =>
    [-58, -36, 0, 36, 58].map((x) => circle(x, -262 - (58 - Math.abs(x)) * 0.75, 32, colour)).join(""),
  cap: (colour) =>
    `${shape("M-64 -246 Q-66 -322 0 -322 Q66 -322 64 -246 Z", colour)}${rect(-72, -262, 144, 32, ink.cream, 16)}${circle(0, -326, 20, ink.cream)}`,
  scarf: (colour) =>
    shape(
      "M-74 -150 Q-92 -326 0 -326 Q92 -326 74 -150 Q40 -168 46 -226 Q40 -284 0 -284 Q-40 -284 -46 -226 Q-40 -168 -74 -150 Z",
      colour,
    ),
};
