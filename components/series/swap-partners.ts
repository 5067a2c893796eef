import type { Swapped } from "@/components/series/use-slot-actions";
import type { CalendarRange } from "@/lib/calendar/contract";
import type { Placed } from "@/lib/series/contract";
import { maySwap } from "@/lib/series/rules-swap";
import type { Day } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";

export type Partner = Swapped & { key: string };

/** What something in the plan can change places with: unfinished posts and empty boxes, by week and in order. */
export function swapPartners(
  range: Pick<CalendarRange, "posts" | "slots">,
  first: Placed,
): { monday: Day; partners: Partner[] }[] {
  const posts = range.posts.flatMap(({ id: postId, title, plannedOn, plannedTime, stage }) =>
    plannedOn === null || !maySwap({ plannedOn, stage })
      ? []
      : [{ name: title, placed: { postId, plannedOn, plannedTime } }],
  );
  const boxes = range.slots.map(({ seriesId, day, name, title, plannedOn, plannedTime }) => ({
    name: title ?? name,
    placed: { seriesId, seriesDay: day, plannedOn, plannedTime },
  }));
  const partners = [...posts, ...boxes]
    .map((one) => ({ ...one, key: keyOf(one.placed) }))
    .filter(({ key }) => key !== keyOf(first))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const weeks = Map.groupBy(partners, ({ placed }) => startOfIsoWeek(placed.plannedOn));
  return [...weeks].map(([monday, own]) => ({ monday, partners: own }));
}

function keyOf(one: Placed): string {
  return "postId" in one ? one.postId : `${one.seriesId}/${one.seriesDay}`;
}

function orderOf({ placed, key }: Partner): string {
  return [placed.plannedOn, placed.plannedTime ?? "99:99", key].join(" ");
}
