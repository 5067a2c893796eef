import { expect, it } from "vitest";
import { agendaWeeks } from "@/components/calendar/agenda-weeks";
import type { DayFacts } from "@/components/calendar/day-facts";
import type { LayoutDay } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import { monthGrid } from "@/lib/time/months";

const nothing: DayFacts = { holidays: [], school: [], occasions: [], slots: [] };
const full = new Set(["2026-11-04", "2026-11-30"]);

function weeks(facts: Record<string, DayFacts> = {}) {
  const rows = monthGrid("2026-11").map((days) => ({ days: days.map(dayOf) }));
  return agendaWeeks({
    month: "2026-11",
    today: "2026-11-19",
    rows,
    factsOn: (day) => facts[day] ?? nothing,
  });
}

const lines = (week: ReturnType<typeof weeks>[number] | undefined) =>
  week?.items.map((item) =>
    item.kind === "day"
      ? item.day.day.slice(8)
      : `${item.days[0]?.day.slice(8)}-${item.days.at(-1)?.day.slice(8)}`,
  );

it("lists the days of the month only and condenses days without anything", () => {
  const found = weeks();
  expect(found.map(({ week }) => week.week)).toEqual([44, 45, 46, 47, 48, 49]);
  expect(lines(found[0])).toEqual(["01"]);
  expect(lines(found[1])).toEqual(["02-03", "04", "05-08"]);
  expect(lines(found[5])).toEqual(["30"]);
  expect(found.map(({ last, posts }) => [last.slice(8), posts])).toEqual([
    ["01", 0],
    ["08", 1],
    ["15", 0],
    ["22", 0],
    ["29", 0],
    ["30", 1],
  ]);
});

it("keeps today and named days in sight", () => {
  const found = weeks({ "2026-11-20": { ...nothing, holidays: ["Feiertag"] } });
  expect(lines(found[3])).toEqual(["16-18", "19", "20", "21-22"]);
});

it("names school holidays once a week and does not keep their empty days apart", () => {
  const holiday = { ...nothing, school: ["Herbstferien"] };
  const found = weeks({ "2026-11-09": holiday, "2026-11-10": holiday });
  expect(found[2]?.school).toEqual(["Herbstferien"]);
  expect(lines(found[2])).toEqual(["09-15"]);
});

function dayOf(day: string): LayoutDay<PostCard> {
  const posts = full.has(day) ? [card(day)] : [];
  return { day, posts, visible: posts, moreCount: 0 };
}

function card(day: string): PostCard {
  return {
    id: day,
    associationId: "a",
    title: "Beitrag",
    plannedOn: day,
    plannedTime: null,
    stage: "idea",
    formatId: null,
    responsibleId: null,
    channelIds: [],
    districtOnly: false,
    hasText: false,
    mediaState: "none",
    decisionDueAt: null,
    held: null,
    revision: 1,
  };
}
