import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkItems } from "./contract";
import { canAnswer, type Finding, findingsOf, openBlocking } from "./rules";
import { builtInList } from "./rules-built-in";
import { changesBetween, isDue, moveItem } from "./rules-checklist";
import { riskOf } from "./rules-risk";
import { caseWith, givenOf, itemOf, pictureWith, raisingItem, undecided } from "./testing";

const isReady = (findings: Finding[]) => openBlocking(findings).length === 0;
const stateOf = (item = itemOf(), given = givenOf()) => findingsOf([item], [given], caseWith())[0]?.state;

describe("a check of a post", () => {
  it("is open until somebody answers, met by the good answer and by 'does not apply'", () => {
    expect(findingsOf([itemOf()], [], caseWith())[0]?.state).toBe("open");
    expect(stateOf(itemOf(), givenOf({ answer: null }))).toBe("open");
    expect(stateOf()).toBe("met");
    expect(stateOf(itemOf(), givenOf({ answer: "na" }))).toBe("met");
    expect(stateOf(itemOf(), givenOf({ answer: "no" }))).toBe("failed");
    expect(stateOf(itemOf({ good: "no" }), givenOf({ answer: "no" }))).toBe("met");
    expect(stateOf(itemOf({ good: "any" }), givenOf({ answer: "no" }))).toBe("met");
  });

  it("is open again when its question was reworded, and not when anything else changed", () => {
    const reworded = itemOf({ question: { de: "Und jetzt?", en: "Labelled?" } });
    expect(stateOf(reworded)).toBe("open");
    expect(stateOf(itemOf({ question: { de: "Gekennzeichnet?", en: "" }, group: "text" }))).toBe("met");
  });

  it("takes no 'does not apply' where the answer only decides the class, and none from people where it answers itself", () => {
    expect(canAnswer(raisingItem("C"), "na")).toBe(false);
    expect(canAnswer(raisingItem("C"), "no")).toBe(true);
    expect(canAnswer(itemOf({ automatic: "text" }), "yes")).toBe(false);
    const item = raisingItem("C");
    const given = givenOf({ itemId: item.id, answer: "na" });
    expect(findingsOf([item], [given], caseWith())[0]?.state).toBe("open");
  });

  it("is asked only where the post shows what it is about", () => {
    const items = [
      itemOf({ id: "a", appliesTo: "media" }),
      itemOf({ id: "b", appliesTo: "image" }),
      itemOf({ id: "c", appliesTo: "video" }),
      itemOf({ id: "d" }),
    ];
    const asked = (media = caseWith().media) =>
      findingsOf(items, [], caseWith({ media })).map(({ item }) => item.id);
    expect(asked()).toEqual(["d"]);
    expect(asked([pictureWith()])).toEqual(["a", "b", "d"]);
    expect(asked([pictureWith({ kind: "video" })])).toEqual(["a", "c", "d"]);
  });

  it("stands in the way only where it blocks", () => {
    const items = [itemOf(), itemOf({ id: "b", blocking: false }), itemOf({ id: "c", automatic: "text" })];
    const findings = findingsOf(items, [], caseWith());
    expect(openBlocking(findings).map(({ item }) => item.id)).toEqual(["ai"]);
    expect(openBlocking(findingsOf(items, [givenOf()], caseWith()))).toEqual([]);
  });
});

describe("the list the product brings", () => {
  it("is a valid list in both languages", () => {
    expect(checkItems.safeParse(builtInList.items).error).toBeUndefined();
    const texts = builtInList.items.flatMap(({ question, help, raises }) => [
      question,
      help,
      ...(raises ? [raises.reason] : []),
    ]);
    expect(texts.filter(({ de, en }) => de === "" || en === "" || de === en)).toEqual([]);
  });

  it("addresses nobody as du or Sie", () => {
    const address = /\b(du|dich|dir|dein\w*|Ihnen)\b|(?<=[\p{L}\d,;:–] )(Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer)\b/u;
    expect(JSON.stringify(builtInList.items)).not.toMatch(address);
  });

  it("never lets a post pass as routine by silence, and asks about pictures only where there are some", () => {
    const findings = findingsOf(builtInList.items, [], caseWith());
    expect(riskOf(findings, undecided).effective).toBe("B");
    expect(findings.map(({ item }) => item.id)).not.toContain("people-recorded");
    expect(isReady(findings)).toBe(false);
  });

  it("lets a date notice be routine once every question about it is answered", () => {
    const answers = builtInList.items
      .filter(({ automatic }) => automatic === null)
      .map(({ id, good, question }) =>
        givenOf({ itemId: id, answer: good === "any" ? "no" : good, asked: question.de }),
      );
    const findings = findingsOf(builtInList.items, answers, caseWith());
    expect(isReady(findings)).toBe(true);
    expect(riskOf(findings, undecided)).toMatchObject({ effective: "A", causes: [] });
  });
});

describe("a list", () => {
  it("is due twelve months after it was checked, or when it never was", () => {
    expect(isDue(null, "2026-11-25")).toBe(true);
    expect(isDue("2025-11-25", "2026-11-24")).toBe(false);
    expect(isDue("2025-11-25", "2026-11-25")).toBe(true);
    expect(isDue("2024-02-29", "2025-02-28")).toBe(false);
    expect(isDue("2024-02-29", "2025-03-01")).toBe(true);
  });

  it("moves an item among those of its group and leaves the others where they are", () => {
    const items = [
      itemOf({ id: "a" }),
      itemOf({ id: "x", group: "text" }),
      itemOf({ id: "b" }),
      itemOf({ id: "c" }),
    ];
    const moved = (id: string, by: 1 | -1) => moveItem(items, id, by).map((item) => item.id);
    expect(moved("a", 1)).toEqual(["b", "x", "a", "c"]);
    expect(moved("c", -1)).toEqual(["a", "x", "c", "b"]);
    for (const [id, by] of [
      ["a", -1],
      ["c", 1],
      ["x", 1],
      ["gone", 1],
    ] as const) {
      expect(moved(id, by)).toEqual(["a", "x", "b", "c"]);
    }
    fc.assert(
      fc.property(fc.constantFrom("a", "b", "c", "x"), fc.constantFrom(1, -1), (id, by) => {
        expect(moved(id, by).sort()).toEqual(["a", "b", "c", "x"]);
      }),
    );
  });

  it("counts what a new version adds, removes and asks anew", () => {
    const before = ["a", "b", "c"].map((id) => itemOf({ id }));
    const reworded = itemOf({ id: "b", question: { de: "Neu?", en: "" } });
    const after = [itemOf({ id: "a", blocking: false }), reworded, itemOf({ id: "n" })];
    expect(changesBetween(before, after)).toEqual({
      added: 1,
      removed: 1,
      reworded: 1,
      adjusted: 1,
      changed: true,
    });
    const nothing = { added: 0, removed: 0, reworded: 0, adjusted: 0 };
    expect(changesBetween(before, before)).toEqual({ ...nothing, changed: false });
    expect(changesBetween(before, before.toReversed())).toEqual({ ...nothing, changed: true });
  });
});
