import { expect, it } from "vitest";
import type { DistrictLine } from "@/lib/associations/contract";
import { toRegions } from "./regions";

const line = (
  name: string,
  regionLabel: string | null,
  missing: DistrictLine["missing"] = [],
): DistrictLine => ({
  id: name,
  name: `Kreisverband ${name}`,
  shortName: `KV ${name}`,
  slug: name,
  town: name,
  regionLabel,
  people: 2,
  openInvitations: 0,
  channels: 1,
  missing,
});
const districts = [line("Peine", null), line("Lüneburg", "Nord", ["deputy"]), line("Stade", "Nord")];
const names = (text: string, onlyGaps = false) =>
  toRegions(districts, { text, onlyGaps }).flatMap((region) => region.districts.map((one) => one.town));

it("groups by region, those without one last", () => {
  expect(toRegions(districts, { text: "", onlyGaps: false })).toEqual([
    { label: "Nord", districts: [districts[1], districts[2]] },
    { label: null, districts: [districts[0]] },
  ]);
});

it("finds by every word, in name, town and region, with or without umlauts", () => {
  expect(names("nord")).toEqual(["Lüneburg", "Stade"]);
  expect(names("kv nord stade")).toEqual(["Stade"]);
  for (const text of ["lüneb", "LUENEB", "luneburg"]) expect(names(text)).toEqual(["Lüneburg"]);
  expect(names("Celle")).toEqual([]);
});

it("can show only those that still need something", () => {
  expect(names("", true)).toEqual(["Lüneburg"]);
});
