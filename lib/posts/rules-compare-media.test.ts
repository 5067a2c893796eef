import { describe, expect, it } from "vitest";
import { compareMedia } from "./rules-compare-media";

const post = (...names: string[]) => ({
  media: Object.fromEntries(names.map((name, position) => [`id-${name}`, { name, position }])),
});
const marks = (earlier: string[], later: string[]) => {
  const { before, after, differs } = compareMedia(post(...earlier), post(...later));
  const said = (list: typeof before) => list.map(({ name, mark }) => (mark ? `${name} ${mark}` : name));
  return { before: said(before), after: said(after), differs };
};

describe("the media of two versions", () => {
  it("say which were added and taken out, each on its side and in its order", () => {
    expect(marks(["a", "b", "c"], ["b", "c", "d"])).toEqual({
      before: ["a removed", "b", "c"],
      after: ["b", "c", "d added"],
      differs: true,
    });
  });

  it("call only that one moved which went past the others", () => {
    expect(marks(["a", "b", "c", "d"], ["d", "a", "b", "c"]).after).toEqual(["d moved", "a", "b", "c"]);
    expect(marks(["a", "b", "c", "d"], ["b", "c", "d", "a"]).after).toEqual(["b", "c", "d", "a moved"]);
    expect(marks(["a", "b"], ["b", "a"]).after.filter((one) => one.endsWith("moved"))).toHaveLength(1);
    expect(marks(["a", "b", "c", "d", "e"], ["e", "d", "a", "b", "c"]).after).toEqual([
      "e moved",
      "d moved",
      "a",
      "b",
      "c",
    ]);
  });

  it("are the same where only the counting of their places is another", () => {
    const gap = { media: { "id-a": { name: "a", position: 3 }, "id-b": { name: "b", position: 7 } } };
    expect(compareMedia(post("a", "b"), gap).differs).toBe(false);
    expect(marks([], []).differs).toBe(false);
  });
});
