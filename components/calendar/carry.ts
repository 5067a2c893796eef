import { canMoveTo, nextDayByArrow } from "@/lib/calendar/rules-keyboard";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";

/** A post picked up with the keyboard and the day it hovers over. */
export type Carry = { post: PostCard; day: Day };

export type CarryStep =
  | { kind: "over"; day: Day; allowed: boolean }
  | { kind: "drop"; day: Day }
  | { kind: "refuse"; day: Day }
  | { kind: "cancel" };

/**
 * What a key does to a carried post: arrows and Page keys lead it on, Enter and M drop it, Escape puts it back.
 * A day gone by can be crossed, but never takes the post. Null for every other key.
 */
export function steer(carry: Carry, key: string, today: Day): CarryStep | null {
  if (key === "Escape") return { kind: "cancel" };
  if (key === "Enter" || key === " " || key.toLowerCase() === "m") {
    return { kind: canMoveTo(carry.day, today) ? "drop" : "refuse", day: carry.day };
  }
  const day = nextDayByArrow(carry.day, key);
  return day === null ? null : { kind: "over", day, allowed: canMoveTo(day, today) };
}
