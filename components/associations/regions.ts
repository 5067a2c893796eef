import type { DistrictLine } from "@/lib/associations/contract";

/** Districts that carry the same region; null for those without one. */
export type Region = { label: string | null; districts: DistrictLine[] };

export type DistrictFilter = { text: string; onlyGaps: boolean };

/** The districts that fit the filter, by region as the server ordered them; those without a region come last. */
export function toRegions(districts: readonly DistrictLine[], { text, onlyGaps }: DistrictFilter): Region[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fits = (one: DistrictLine) => {
    const haystack = fold([one.name, one.shortName, one.town, one.regionLabel ?? ""].join(" "));
    return words.every((word) => haystack.includes(word)) && (!onlyGaps || one.missing.length > 0);
  };
  const regions = new Map<string | null, DistrictLine[]>();
  for (const one of districts.filter(fits)) {
    regions.set(one.regionLabel, [...(regions.get(one.regionLabel) ?? []), one]);
  }
  const all = [...regions].map(([label, inRegion]) => ({ label, districts: inRegion }));
  return [...all.filter((one) => one.label !== null), ...all.filter((one) => one.label === null)];
}

/** "Lüneburg", "lueneburg" and "LUNEBURG" find the same. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ae|oe|ue|ß/g, (pair) => ({ ae: "a", oe: "o", ue: "u", ß: "ss" })[pair] ?? pair)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
