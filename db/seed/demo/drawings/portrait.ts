import { at, circle, ink, rect, shape, stroke } from "./paint";
import { bust, type Figure } from "./people";

/** Strokes of the letters that the portraits need, each in a box of 60 by 80: no font has to be installed. */
const letters: Record<string, string> = {
  H: "M8 0 V80 M52 0 V80 M8 40 H52",
  K: "M10 0 V80 M52 0 L10 44 L54 80",
  L: "M12 0 V80 H52",
  M: "M6 80 V0 L30 46 L54 0 V80",
  T: "M4 0 H56 M30 0 V80",
  W: "M2 0 L16 80 L30 30 L44 80 L58 0",
};

/** Somebody without a face before a plain wall, with the initials as a badge; 1080 by 1350. */
export function portrait(look: Figure, initials: string, wall: string): string {
  const signs = [...initials].map((letter, place) =>
    at(-70 + place * 80, -40, stroke(letters[letter] ?? "", ink.white, 12)),
  );
  return [
    rect(0, 0, 1080, 1350, wall),
    circle(540, 600, 430, ink.cream),
    shape("M0 1180 Q540 1080 1080 1180 V1350 H0 Z", ink.sand),
    at(540, 1350, bust(look), 3.1),
    circle(880, 1150, 130, ink.teal),
    at(880, 1150, signs.join("")),
  ].join("");
}
