import { describe, expect, it } from "vitest";
import { stages } from "@/db/enums";
import { asksForChecks, inPreparation, marksOf, missingMarks } from "./rules-readiness";
import { cardOf } from "./testing";

const missing = (change: Parameters<typeof cardOf>[0], openChecks?: number) =>
  missingMarks(marksOf(cardOf(change), openChecks));

describe("the readiness of a post", () => {
  it("names what is open in reading order, and nothing to describe where there is no picture", () => {
    expect(missing({ stage: "idea", hasText: false })).toEqual(["text", "media", "checks", "approval"]);
    expect(missing({ mediaState: "undescribed" }, 2)).toEqual(["altText", "checks", "approval"]);
    expect(missing({ mediaState: "described" }, 0)).toEqual(["approval"]);
  });

  it("says nothing of checks that nobody has counted", () => {
    expect(marksOf(cardOf({ stage: "drafting" }), undefined).checks).toBe("unknown");
    expect(missing({ stage: "review", mediaState: "described" })).toEqual(["approval"]);
  });

  it("holds checks and approval for met from the approval on, whatever the list asks by now", () => {
    expect(missing({ stage: "approved", mediaState: "described" }, 3)).toEqual([]);
  });

  it("ends when the post is out or given up", () => {
    expect(stages.filter((stage) => !inPreparation(stage))).toEqual(["published", "evaluated", "discarded"]);
  });

  it("points at checks while a post is written or decided on", () => {
    expect(stages.filter(asksForChecks)).toEqual(["drafting", "review"]);
  });
});
