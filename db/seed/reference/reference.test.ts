import { describe, expect, it } from "vitest";
import { referenceActionDays } from "@/db/seed/reference/action-days";
import { referenceFormats } from "@/db/seed/reference/formats";
import { referenceHolidays } from "@/db/seed/reference/holidays";
import { schoolHolidaysNi } from "@/db/seed/reference/school-holidays-ni";
import { jointlyLedSlugs, towns } from "@/db/seed/reference/towns";
import { occasionsBetween } from "@/lib/occasions/rules";
import { isDay } from "@/lib/time/days";

describe("formats", () => {
  it("take the planned minutes of the field, editor's steps summed", () => {
    const sums = Object.fromEntries(
      referenceFormats.map(({ key, minutes }) => [key, Object.values(minutes).reduce((a, b) => a + b, 0)]),
    );
    expect(sums).toEqual({
      ...{ shared_post: 30, adapted_template: 40, story: 45, short_notice: 60, job_offer: 65 },
      ...{
        event_announcement: 80,
        review_album: 105,
        portrait: 165,
        carousel: 180,
        statement: 180,
        reel: 245,
      },
      ...{ survey: 50, quote_tile: 40, link: 35, live: 150 },
    });
  });

  it("ask the state's press only for statements", () => {
    expect(referenceFormats.filter(({ stateMinutes }) => stateMinutes > 0).map(({ key }) => key)).toEqual([
      "statement",
    ]);
  });
});

describe("action days", () => {
  const year = (number: number) =>
    new Map(
      occasionsBetween(referenceActionDays, `${number}-01-01`, `${number}-12-31`).map((found) => [
        found.key,
        found,
      ]),
    );

  it("have keys of their own and fall once into every year", () => {
    expect(new Set(referenceActionDays.map(({ key }) => key)).size).toBe(referenceActionDays.length);
    for (const number of [2025, 2026, 2027, 2028]) expect(year(number).size).toBe(referenceActionDays.length);
  });

  it.each([
    ["safer_internet", "2026-02-10", "2027-02-09"],
    ["equal_care", "2026-03-01", "2027-03-01"],
    ["girls_boys_day", "2026-04-23", "2027-04-22"],
    ["accessibility_awareness", "2026-05-21", "2027-05-20"],
    ["neighbours", "2026-05-29", "2027-05-28"],
    ["hospice", "2026-10-10", "2027-10-09"],
    ["reading_aloud", "2026-11-20", "2027-11-19"],
    ["giving_tuesday", "2026-12-01", "2027-11-30"],
    ["volunteers", "2026-12-05", "2027-12-05"],
  ])("put %s on %s and %s", (key, first, second) => {
    expect([year(2026).get(key)?.day, year(2027).get(key)?.day]).toEqual([first, second]);
  });

  it("stay unconfirmed where the date is announced each year", () => {
    const open = [...year(2027).values()].filter(({ confirmed }) => !confirmed).map(({ key }) => key);
    expect(open.sort()).toEqual([
      "addiction_counselling",
      "debt_week",
      "diversity_day",
      "engagement_week",
      "equal_pay",
      "girls_boys_day",
      "intercultural_week",
      "play",
      "weeks_against_racism",
    ]);
  });
});

describe("holidays", () => {
  it("carry ten public days and the school holidays of Lower Saxony for a year", () => {
    const rows = referenceHolidays(2027, 2027).filter(({ federalState }) => federalState === "NI");
    expect(rows.filter(({ kind }) => kind === "public")).toHaveLength(10);
    expect(rows.filter(({ kind }) => kind === "school")[0]?.startsOn).toBe("2026-12-23");
    expect(rows.filter(({ kind }) => kind === "school").at(-1)?.startsOn).toBe("2027-12-23");
  });

  it("have one row per state, kind, day and name", () => {
    const keys = referenceHolidays(2025, 2029).map((row) => Object.values(row).join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("list school holidays in order, with real days and without overlap", () => {
    let previous = "2026-01-01";
    for (const { startsOn, endsOn } of schoolHolidaysNi.periods) {
      expect([isDay(startsOn), isDay(endsOn), startsOn <= endsOn, previous < startsOn]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      previous = endsOn;
    }
    expect(schoolHolidaysNi.validTo <= previous).toBe(true);
  });
});

it("names forty towns in five regions, three of them led together", () => {
  expect(towns).toHaveLength(40);
  expect(new Set(towns.map(({ slug }) => slug)).size).toBe(40);
  expect(new Set(towns.map(({ region }) => region)).size).toBe(5);
  expect(towns.every(({ slug }) => /^[a-z-]+$/.test(slug))).toBe(true);
  expect(towns.filter(({ slug }) => jointlyLedSlugs.some((led) => led === slug))).toHaveLength(3);
});
