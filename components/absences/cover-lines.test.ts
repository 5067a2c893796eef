import { describe, expect, it } from "vitest";
import { askedIn, type Cover, coverLines, holderOn, namesIn } from "@/components/absences/cover-lines";

const jovan = { membershipId: "j", name: "Jovan R.", helperName: null };
const helper = { membershipId: null, name: "Ada N.", helperName: "KV Peine" };
const early = { from: "2026-12-21", to: "2026-12-23", holder: jovan };
const late = { from: "2026-12-28", to: "2027-01-06", holder: null };

describe("who stands in", () => {
  it("is one line where the same people have all duties", () => {
    const cover: Cover = [
      { duty: "editing", stretches: [early, late] },
      { duty: "approving", stretches: [early, late] },
    ];
    expect(coverLines(cover)).toEqual([{ duties: ["editing", "approving"], stretches: [early, late] }]);
  });

  it("is a line for each duty where they differ, and none where no working day is touched", () => {
    const cover: Cover = [
      { duty: "editing", stretches: [early] },
      { duty: "approving", stretches: [late] },
    ];
    expect(coverLines(cover).map(({ duties }) => duties)).toEqual([["editing"], ["approving"]]);
    expect(coverLines([{ duty: "editing", stretches: [] }])).toEqual([]);
  });

  it("names everybody once, and asks only deputies of the association itself", () => {
    const cover: Cover = [
      { duty: "editing", stretches: [early, { ...late, holder: helper }] },
      { duty: "approving", stretches: [early] },
    ];
    expect(namesIn(cover)).toEqual(["Jovan R.", "Ada N."]);
    expect(askedIn(cover)).toEqual(["Jovan R."]);
  });

  it("is looked up for a duty and a day", () => {
    const cover: Cover = [
      { duty: "editing", stretches: [early, late] },
      { duty: "approving", stretches: [] },
    ];
    expect(holderOn(cover, "2026-12-22", "editing")).toBe("Jovan R.");
    expect(holderOn(cover, "2026-12-29", "editing")).toBeNull();
    expect(holderOn(cover, "2026-12-22", "approving")).toBeNull();
  });
});
