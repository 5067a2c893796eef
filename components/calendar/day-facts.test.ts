import { expect, it } from "vitest";
import { dayFacts } from "@/components/calendar/day-facts";
import type { Holiday, Occasion } from "@/lib/calendar/contract";

const span = { from: "2026-09-28", to: "2026-11-01" };
const holidays: Holiday[] = [
  { kind: "public", name: "Reformationstag", startsOn: "2026-10-31", endsOn: "2026-10-31" },
  { kind: "school", name: "Herbstferien", startsOn: "2026-10-12", endsOn: "2026-10-24" },
];
const today = "2026-10-05";
const slot = {
  seriesId: "s",
  day: "2026-10-05",
  name: "Team-Montag",
  title: null,
  plannedOn: "2026-10-05",
  plannedTime: "09:00",
};
const week: Occasion = {
  actionDayId: "a",
  name: "Interkulturelle Woche",
  day: "2026-09-27",
  lastDay: "2026-10-04",
  confirmed: false,
  stateWide: true,
  topics: [],
};

it("names public holidays on their day and lays school holidays as one band", () => {
  const { factsOn, bands } = dayFacts({
    range: { holidays, occasions: [], slots: [] },
    span,
    hidden: [],
    today,
  });
  expect(factsOn("2026-10-31").holidays).toEqual(["Reformationstag"]);
  expect(factsOn("2026-10-24").school).toEqual(["Herbstferien"]);
  expect(factsOn("2026-10-25")).toEqual({ holidays: [], school: [], occasions: [], slots: [] });
  expect(bands.map(({ name, from, to }) => [name, from, to])).toEqual([
    ["Herbstferien", "2026-10-12", "2026-10-24"],
  ]);
});

it("shows an action week that began before the range on the first day of the range", () => {
  const { factsOn } = dayFacts({
    range: { holidays: [], occasions: [week], slots: [] },
    span,
    hidden: [],
    today,
  });
  expect(factsOn("2026-09-28").occasions).toEqual([week]);
  expect(factsOn("2026-09-27").occasions).toEqual([]);
});

it("leaves out hidden layers, each on its own", () => {
  const { factsOn, bands } = dayFacts({
    range: { holidays, occasions: [week], slots: [slot] },
    span,
    hidden: ["school", "occasions", "slots"],
    today,
  });
  expect(bands).toEqual([]);
  expect(factsOn("2026-10-31").holidays).toEqual(["Reformationstag"]);
  expect(factsOn("2026-09-28").occasions).toEqual([]);
  expect(factsOn("2026-10-05").slots).toEqual([]);
});

it("shows empty places of series from today on", () => {
  const slots = [{ ...slot, plannedOn: "2026-10-04" }, slot];
  const { factsOn } = dayFacts({ range: { holidays: [], occasions: [], slots }, span, hidden: [], today });
  expect([factsOn("2026-10-04").slots, factsOn("2026-10-05").slots]).toEqual([[], [slot]]);
});
