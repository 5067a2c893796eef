import "server-only";
import type { Held } from "@/lib/access/server/context";

/** Thrown where the answer would be the one the asker already holds; the edge turns it into a 304. */
export class StillHeld extends Error {}

/**
 * Ends a read before it touches what it shows, if the asker holds the answer with this mark.
 * @throws StillHeld
 */
export function unlessHeld(held: Held, mark: string): void {
  held.given = mark;
  if (held.asked === mark) throw new StillHeld();
}
