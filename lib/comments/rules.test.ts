import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comment } from "./contract";
import { mentionBegun, mentionedIn, mentionsIn, threadsOf } from "./rules";

const people = [
  { id: "1", name: "Merle" },
  { id: "2", name: "Merle Brinkhus" },
  { id: "3", name: "Ove Tammen" },
];
const ids = (text: string) => mentionedIn(text, people).map(({ person }) => person.id);

describe("mentions", () => {
  it.each([
    ["@Merle Brinkhus, bitte prüfen", ["2"]],
    ["Danke @Merle!", ["1"]],
    ["@Ove Tammen und @Merle und noch einmal @Ove Tammen", ["3", "1"]],
    ["(@Ove Tammen)", ["3"]],
    ["post@Merle.de", []],
    ["@Merlene", []],
    ["Merle", []],
    ["@merle", []],
    ["@@Merle", ["1"]],
    ["@", []],
  ])("in %j are %j", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it("stand at the place where the name stands", () => {
    const text = "An @Merle Brinkhus, @Merle";
    expect(mentionsIn(text, people).map(({ from, to }) => text.slice(from, to))).toEqual([
      "@Merle Brinkhus",
      "@Merle",
    ]);
  });

  it("never overlap and always cover a name, whatever is written", () => {
    const piece = fc.constantFrom("@", "Merle", " Brinkhus", "Ove Tammen", " ", "x", "\n", "🎉");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const { person, from, to } of mentionsIn(text, people)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to)).toBe(`@${person.name}`);
          end = to;
        }
      }),
    );
  });

  it("begin behind an @ before the caret, and end with the line", () => {
    expect(mentionBegun("Hallo @Mer", 10)).toEqual({ from: 6, typed: "Mer" });
    expect(mentionBegun("@", 1)).toEqual({ from: 0, typed: "" });
    expect(mentionBegun("Hallo @Mer", 6)).toBeNull();
    expect(mentionBegun("@Mer\nDanke", 10)).toBeNull();
    expect(mentionBegun("post@celle", 10)).toBeNull();
  });
});

describe("threads", () => {
  const comment = (id: string, threadId: string | null = null) => ({ id, threadId }) as Comment;

  it("hold their answers, and an answer without its beginning is not lost", () => {
    const threads = threadsOf([
      comment("a"),
      comment("b"),
      comment("c", "a"),
      comment("d", "gone"),
      comment("e", "a"),
    ]);
    expect(threads.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
      ["a", ["c", "e"]],
      ["b", []],
      ["d", []],
    ]);
  });
});
