import { readPostFilter } from "@/components/posts/filter-address";
import { addMonths, endOfMonth, isMonth, type Month, monthGrid, monthOf } from "@/lib/time/months";

/** What the month can show, each to be hidden on its own. */
export const calendarLayers = ["posts", "slots", "public", "school", "occasions"] as const;
export type CalendarLayer = (typeof calendarLayers)[number];

export type CalendarAddress = {
  month: Month;
  view: "month" | "list";
  hidden: readonly CalendarLayer[];
};

/** The calendar's state in an address; what is unknown or malformed there falls back to the month of today. */
export function readCalendarAddress(address: URLSearchParams, today: string): CalendarAddress {
  const month = address.get("month") ?? "";
  return {
    month: isMonth(month) ? month : monthOf(today),
    view: address.get("view") === "list" ? "list" : "month",
    hidden: calendarLayers.filter((layer) => address.getAll("hide").includes(layer)),
  };
}

/** The query of the address after a change; filters and everything else in it stay. */
export function writeCalendarAddress(address: URLSearchParams, patch: Partial<CalendarAddress>): string {
  const next = new URLSearchParams(address);
  if (patch.month) next.set("month", patch.month);
  if (patch.view === "list") next.set("view", "list");
  if (patch.view === "month") next.delete("view");
  if (patch.hidden) {
    next.delete("hide");
    for (const layer of patch.hidden) next.append("hide", layer);
  }
  return next.size > 0 ? `?${next}` : "";
}

/** What the calendar asks the API for a month: every day its weeks touch, and the filter of the address. */
export function monthInput(input: { associationId: string; month: Month; address: URLSearchParams }) {
  const weeks = monthGrid(input.month);
  const first = `${input.month}-01`;
  const from = weeks[0]?.[0] ?? first;
  const to = weeks.at(-1)?.at(-1) ?? endOfMonth(first);
  return { associationId: input.associationId, from, to, ...readPostFilter(input.address) };
}

/** The month `step` months later, or before when negative. */
export function besides(month: Month, step: number): Month {
  return monthOf(addMonths(`${month}-01`, step));
}
