import { expect, it } from "vitest";
import { heatOf, stateInput, stateRegions, totalsByDay } from "@/components/calendar/state-regions";

const district = (id: string, name: string, regionLabel: string | null) => ({
  id,
  name,
  shortName: name,
  slug: id,
  regionLabel,
});
const districts = [
  district("u", "Kreisverband Uelzen", "Nordost"),
  district("o", "Kreisverband Osterholz", null),
  district("c", "Kreisverband Celle", "Nordost"),
  district("a", "Kreisverband Aurich", "Küste"),
];
const counts = [
  { associationId: "c", counts: [1, 0, 2] },
  { associationId: "a", counts: [0, 3, 0] },
];

it("groups districts by region in the order of the alphabet, those without a region last", () => {
  const regions = stateRegions(districts, counts);
  expect(regions.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ["Küste", ["a"]],
    ["Nordost", ["c", "u"]],
    [null, ["o"]],
  ]);
  expect(regions[1]?.rows.map(({ total }) => total)).toEqual([3, 0]);
});

it("adds up all districts a day", () => {
  expect(totalsByDay(stateRegions(districts, counts), 3)).toEqual([1, 3, 2]);
});

it("asks for exactly the days of the month", () => {
  expect(stateInput({ associationId: "a", month: "2028-02" })).toEqual({
    associationId: "a",
    from: "2028-02-01",
    to: "2028-02-29",
  });
});

it("tints more posts more strongly, up to five", () => {
  expect([0, 1, 2, 3, 4, 5, 40].map(heatOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});
