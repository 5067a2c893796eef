import { expect, it } from "vitest";
import { referenceFormats } from "@/db/seed/reference/formats";
import { broughtDuties, fixedDuties } from "@/lib/budget/rules-budget";
import { templateMinutes } from "@/lib/budget/rules-plan";
import { minutesWithoutFormat } from "@/lib/budget/rules-steps";

const reference = (wanted: string) => referenceFormats.find(({ key }) => key === wanted)?.minutes;

it("takes the starting values of posts and templates from the shipped formats", () => {
  expect(minutesWithoutFormat).toEqual(reference("short_notice"));
  expect(templateMinutes).toEqual(reference("adapted_template"));
});

it("brings each fixed duty once, 150 minutes together, for all who write", () => {
  expect(broughtDuties.map(({ key }) => key)).toEqual([...fixedDuties]);
  expect(broughtDuties.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(150);
  expect(broughtDuties.every(({ memberId }) => memberId === null)).toBe(true);
});
