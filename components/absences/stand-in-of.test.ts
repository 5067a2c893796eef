import { expect, it } from "vitest";
import { standInOf } from "@/components/absences/stand-in-of";
import type { ColleagueAbsence } from "@/lib/absences/contract";

const today = "2026-11-24";
const post = { responsibleId: "m", plannedOn: "2026-11-26", stage: "drafting" } as const;
const holder = { membershipId: "j", name: "Jovan R.", helperName: null };
const away: ColleagueAbsence = {
  id: "a",
  revision: 1,
  membershipId: "m",
  name: "Marta K.",
  mine: false,
  startsOn: today,
  startsAtNoon: false,
  endsOn: "2026-11-29",
  endsAtNoon: false,
  cover: [{ duty: "editing", stretches: [{ from: today, to: "2026-11-27", holder }] }],
  requests: [],
  askedMe: null,
};

it("names who has a post that is planned for a day of the absence", () => {
  expect(standInOf(post, today, [away])).toBe("Jovan R.");
});

it("marks nothing that is published, planned for other days or without a day", () => {
  expect(standInOf({ ...post, stage: "published" }, today, [away])).toBeNull();
  expect(standInOf({ ...post, plannedOn: "2026-11-30" }, today, [away])).toBeNull();
  expect(standInOf({ ...post, plannedOn: null }, today, [away])).toBeNull();
});

it("marks nothing while the person is here, or where nobody stands in", () => {
  expect(standInOf(post, "2026-11-23", [away])).toBeNull();
  expect(standInOf({ ...post, responsibleId: "j" }, today, [away])).toBeNull();
  const alone = [{ duty: "editing" as const, stretches: [{ from: today, to: "2026-11-27", holder: null }] }];
  expect(standInOf(post, today, [{ ...away, cover: alone }])).toBeNull();
});
