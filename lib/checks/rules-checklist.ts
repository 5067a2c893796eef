import type { Day } from "@/lib/time/days";
import type { CheckItem } from "./contract";

/** Whether a list should be compared with the law again: never was, or not within twelve months. */
export function isDue(checkedOn: Day | null, today: Day): boolean {
  if (checkedOn === null) return true;
  const nextYear = `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
  return nextYear <= today;
}

/** The list with an item one place up (−1) or down (1) among those of its group; at the end of it nothing moves. */
export function moveItem(items: readonly CheckItem[], id: string, by: 1 | -1): CheckItem[] {
  const item = items.find((one) => one.id === id);
  const group = items.filter((one) => one.group === item?.group);
  const other = item && group[group.indexOf(item) + by];
  if (!item || !other) return [...items];
  return items.map((one) => (one === item ? other : one === other ? item : one));
}

/**
 * What a new version would change, in numbers: questions that are new or reworded are open again in posts, adjusted
 * ones keep their answers. `changed` is also true where only the order is another.
 */
export function changesBetween(before: readonly CheckItem[], after: readonly CheckItem[]) {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((item) => {
    const old = was.get(item.id);
    return old ? [{ old, item }] : [];
  });
  const reworded = kept.filter(({ old, item }) => old.question.de !== item.question.de).length;
  const touched = kept.filter(({ old, item }) => JSON.stringify(old) !== JSON.stringify(item)).length;
  return {
    added: after.length - kept.length,
    removed: before.filter(({ id }) => !is.has(id)).length,
    reworded,
    adjusted: touched - reworded,
    changed: JSON.stringify(before) !== JSON.stringify(after),
  };
}
