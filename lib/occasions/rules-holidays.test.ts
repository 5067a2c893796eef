import { expect, it } from "vitest";
import { type FederalState, federalStates } from "@/db/enums";
import { publicHolidays } from "@/lib/occasions/rules-holidays";

const daysOf = (state: FederalState, year: number) => publicHolidays(state, year).map(({ day }) => day);
const keysOf = (state: FederalState, year: number) => publicHolidays(state, year).map(({ key }) => key);

it("knows the ten holidays of Lower Saxony", () => {
  expect(daysOf("NI", 2026)).toEqual([
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-25",
    "2026-10-03",
    "2026-10-31",
    "2026-12-25",
    "2026-12-26",
  ]);
  expect(daysOf("NI", 2027)).toEqual([
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-17",
    "2027-10-03",
    "2027-10-31",
    "2027-12-25",
    "2027-12-26",
  ]);
  expect(keysOf("NI", 2026)).not.toEqual(expect.arrayContaining(["corpus_christi"]));
});

it("counts the holidays of every state", () => {
  const counts = Object.fromEntries(
    federalStates.map((state) => [state, publicHolidays(state, 2027).length]),
  );
  expect(counts).toEqual({
    ...{ BB: 12, BE: 10, BW: 12, BY: 12, HB: 10, HE: 10, HH: 10, MV: 11 },
    ...{ NI: 10, NW: 11, RP: 11, SH: 10, SL: 12, SN: 11, ST: 11, TH: 11 },
  });
});

it("keeps what is special to a state", () => {
  expect(daysOf("BY", 2026)).toEqual(expect.arrayContaining(["2026-01-06", "2026-06-04", "2026-11-01"]));
  expect(daysOf("BE", 2026)).toContain("2026-03-08");
  expect(daysOf("SN", 2026)).toContain("2026-11-18");
  expect(daysOf("SN", 2027)).toContain("2027-11-17");
  expect(daysOf("BB", 2026)).toEqual(expect.arrayContaining(["2026-04-05", "2026-05-24"]));
  expect(daysOf("TH", 2026)).toContain("2026-09-20");
  expect(daysOf("SL", 2026)).toContain("2026-08-15");
  expect(daysOf("HE", 2026)).toContain("2026-06-04");
  expect(daysOf("HE", 2026)).not.toContain("2026-11-01");
});

it("respects the year a holiday came in, and days kept once", () => {
  expect(keysOf("NI", 2016)).not.toContain("reformation");
  expect(keysOf("BY", 2017)).toContain("reformation");
  expect(keysOf("BY", 2018)).not.toContain("reformation");
  expect(keysOf("BE", 2018)).not.toContain("womens_day");
  expect([2024, 2025, 2026].map((year) => keysOf("BE", year).includes("liberation_day"))).toEqual([
    false,
    true,
    false,
  ]);
  expect(keysOf("BE", 2028)).toContain("uprising_1953");
});
