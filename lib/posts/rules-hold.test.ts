import { describe, expect, it } from "vitest";
import { stages } from "@/db/enums";
import { doorBetween, doorsFrom, stagesToHold, stagesToPause } from "./rules";
import { nextStep } from "./rules-next-step";
import { quietReason, quietTextOf, quietTexts } from "./rules-quiet";
import { postOf } from "./testing";

describe("the transition table of a post on hold", () => {
  it("shuts every door into review, approval and publication, and opens none", () => {
    for (const from of stagesToHold) {
      for (const to of stages.filter((one) => one !== from)) {
        const door = doorBetween(from, to, true);
        const isForward = ["review", "approved", "published"].includes(to);
        if (isForward) expect(door).toEqual({ open: false, why: "postIsHeld" });
        else expect(door).toEqual(doorBetween(from, to));
      }
    }
    expect(doorsFrom("drafting", true).find(({ to }) => to === "review")?.door.open).toBe(false);
  });

  it("holds everything before publication, and pauses by itself only what is not approved", () => {
    expect(stagesToHold).toEqual(["idea", "research", "drafting", "review", "approved"]);
    expect(stagesToPause).toEqual(stagesToHold.filter((stage) => stage !== "approved"));
  });

  it("names no next step", () => {
    const held = { reason: "Ruhige Zeit", at: "2026-11-25T08:00:00.000Z", byName: null };
    expect(nextStep(postOf({ stage: "drafting" }))).not.toBeNull();
    expect(nextStep(postOf({ stage: "drafting", held }))).toBeNull();
  });
});

describe("a quiet period", () => {
  const about = { name: "KV Celle", from: "2026-12-21", to: "2027-01-03", backOn: "2027-01-04" };

  it("names its days as its reason", () => {
    expect(quietReason("2026-12-21", "2027-01-03")).toBe("Ruhige Zeit 21.12.–3.1.");
    expect(quietReason("2026-12-24", "2026-12-24")).toBe("Ruhige Zeit 24.12.");
  });

  it.each(quietTexts)("fills days and name into the text “%s”, and asks nobody to be addressed", (text) => {
    const said = quietTextOf(text, about);
    expect(said).toContain("Vom 21.12. bis 3.1.");
    expect(said).toContain("Montag, 4. Januar 2027");
    expect(said).toContain("KV Celle");
    expect(said).not.toMatch(/\b(du|dein|dich|Sie|Ihr|Ihre|Ihnen|Urlaub|krank)\b/);
  });
});
