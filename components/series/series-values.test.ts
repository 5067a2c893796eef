import { expect, it } from "vitest";
import { emptySeries, fieldsOf, problemOf, ruleOf, valuesOf } from "@/components/series/series-values";
import type { SeriesCard } from "@/lib/series/contract";
import type { SeriesRule } from "@/lib/series/rules-days";

const today = "2026-11-25";
const card = (rule: SeriesRule): SeriesCard => ({
  id: "a",
  associationId: "b",
  name: "Team-Montag",
  titlePattern: "Team-Montag {nr}",
  formatId: null,
  channelIds: [],
  plannedTime: "09:00",
  responsibleId: null,
  rule,
  startsOn: "2026-11-02",
  endsOn: "2027-06-30",
  skipHolidays: true,
  revision: 1,
  next: [],
});

it("shows a series as the form and gives back the same, whatever its rule", () => {
  const rules: SeriesRule[] = [
    { kind: "weekly", every: 1, weekday: 1 },
    { kind: "weekly", every: 3, weekday: 5 },
    { kind: "monthlyDay", day: 31 },
    { kind: "monthlyWeekday", nth: -1, weekday: 4 },
  ];
  for (const rule of rules) {
    const values = valuesOf(card(rule), "2026-11-30");
    expect(ruleOf(values)).toEqual(rule);
    expect(fieldsOf(values, rule)).toMatchObject({ plannedTime: "09:00", endsOn: "2027-06-30", rule });
  }
});

it("says at each field what keeps it from being saved", () => {
  const empty = emptySeries(today);
  expect(problemOf(empty, today)).toEqual({ name: "nameMissing", titlePattern: "patternMissing" });
  const named = { ...empty, name: "x", titlePattern: "x" };
  const wrong = (change: object) => problemOf({ ...named, ...change }, today);
  expect(wrong({})).toBeNull();
  expect(wrong({ kind: "weeks", every: "1" })).toEqual({ every: "everyWrong" });
  expect(wrong({ kind: "weekly", every: "1" })).toBeNull();
  expect(wrong({ kind: "monthlyDay", monthDay: "32" })).toEqual({ monthDay: "monthDayWrong" });
  expect(wrong({ startsOn: "" })).toEqual({ startsOn: "startMissing" });
  expect(wrong({ startsOn: "2026-11-24" })).toEqual({ startsOn: "notIntoThePast" });
  expect(wrong({ endsOn: "2026-11-24" })).toEqual({ endsOn: "seriesEndsBeforeStart" });
});

it("begins with the weekday and the date of its first day", () => {
  expect(emptySeries("2026-11-25")).toMatchObject({ weekday: 3, monthDay: "25" });
});
