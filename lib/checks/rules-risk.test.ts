import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckAnswer, RiskClass } from "@/db/enums";
import type { CheckItem, DecidedRisk, GivenAnswer } from "./contract";
import { findingsOf } from "./rules";
import { riskOf } from "./rules-risk";
import { caseWith, givenOf, itemOf, personWith, pictureWith, raisingItem, undecided } from "./testing";

const asked = (item: CheckItem, answer: CheckAnswer, at = "2026-11-20T08:00:00.000Z"): GivenAnswer =>
  givenOf({ itemId: item.id, answer, at });
const politics = raisingItem("C");
const story = raisingItem("B", { id: "story" });
const classOf = (answers: GivenAnswer[], decided: DecidedRisk = undecided, items = [politics, story]) =>
  riskOf(findingsOf(items, answers, caseWith()), decided);
const by = { personName: "Ada Nolte", at: "2026-11-21T08:00:00.000Z" };
const raisedTo = (to: RiskClass, at = by.at) => ({ to, reason: "Heikel", personName: "Ada Nolte", at });
const lower = (to: RiskClass, accepted: string[]) => ({ to, reason: "Geklärt", ...by, accepted });

describe("the risk class", () => {
  it("is the highest that an answer asks for, with its reason", () => {
    expect(classOf([asked(politics, "no"), asked(story, "no")]).effective).toBe("A");
    expect(classOf([asked(politics, "no"), asked(story, "yes")]).effective).toBe("B");
    const both = classOf([asked(politics, "yes"), asked(story, "yes")]);
    expect(both.effective).toBe("C");
    expect(both.causes.map(({ to }) => to)).toEqual(["C", "B"]);
    expect(both.causes[0]?.why).toMatchObject({
      kind: "answer",
      itemId: "politics",
      reason: { de: "Wahlen" },
    });
  });

  it("is at least B while a question that decides it is open", () => {
    const open = classOf([asked(story, "no")]);
    expect(open).toMatchObject({ effective: "B", causes: [{ why: { kind: "open", count: 1 } }] });
    expect(classOf([], undecided, [itemOf()]).effective).toBe("A");
  });

  it("is raised by a minor on a picture, without anybody answering", () => {
    const reason = { de: "Minderjährige", en: "Minors" };
    const item = itemOf({
      id: "minors",
      automatic: "minors",
      good: "any",
      raises: { answer: "no", to: "C", reason },
    });
    const media = [pictureWith({ people: [personWith({ minor: true })] })];
    expect(riskOf(findingsOf([item], [], caseWith({ media })), undecided).effective).toBe("C");
    expect(riskOf(findingsOf([item], [], caseWith()), undecided).effective).toBe("A");
  });

  it("is lowered until there is a cause that was not known then", () => {
    const answers = [asked(politics, "yes"), asked(story, "no")];
    const accepted = classOf(answers).causes.map(({ key }) => key);
    const decided = { raised: null, lowered: lower("A", accepted) };
    expect(classOf(answers, decided)).toMatchObject({ effective: "A", proposed: "C", lowered: { to: "A" } });
    const anew = [asked(politics, "yes", "2026-11-22T08:00:00.000Z"), asked(story, "no")];
    expect(classOf(anew, decided)).toMatchObject({ effective: "C", lowered: null });
    expect(classOf([asked(politics, "yes"), asked(story, "yes")], decided).effective).toBe("C");
    const raised = { ...decided, raised: raisedTo("B", "2026-11-23T08:00:00.000Z") };
    expect(classOf(answers, raised)).toMatchObject({ effective: "C", lowered: null });
  });

  it("stays lowered where a new cause is no graver than what it was lowered to", () => {
    const before = [asked(politics, "yes"), asked(story, "no")];
    const lowered = lower(
      "B",
      classOf(before).causes.map(({ key }) => key),
    );
    expect(classOf([asked(politics, "yes"), asked(story, "yes")], { raised: null, lowered }).effective).toBe(
      "B",
    );
  });

  it("is never below what somebody asks for unless it was lowered, and never above the gravest cause", () => {
    const answer = fc.constantFrom<CheckAnswer>("yes", "no");
    const klass = fc.constantFrom<RiskClass>("A", "B", "C");
    fc.assert(
      fc.property(
        answer,
        answer,
        fc.option(klass),
        fc.option(klass),
        fc.boolean(),
        (one, two, up, down, known) => {
          const answers = [asked(politics, one), asked(story, two)];
          const raised = up === null ? null : raisedTo(up);
          const { causes, effective: full } = classOf(answers, { raised, lowered: null });
          const accepted = known ? causes.map(({ key }) => key) : [];
          const lowered = down === null ? null : lower(down, accepted);
          const risk = classOf(answers, { raised, lowered });
          expect(risk.proposed).toBe(full);
          expect(risk.effective).toBe(known && down !== null && down < full ? down : full);
        },
      ),
    );
  });
});
