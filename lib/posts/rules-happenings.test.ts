import { describe, expect, it } from "vitest";
import type { Happening } from "./contract";
import { toldHappenings } from "./rules-happenings";

const base = {
  kind: "posts.updated",
  personName: "Merle",
  onBehalfOfName: null,
  stage: null,
  plannedOn: null,
  restored: null,
  decision: null,
  reason: null,
} as const;
const change = (id: string, minute: number, rest: Partial<Happening> = {}): Happening => ({
  ...base,
  id,
  at: `2026-11-23T12:${String(minute).padStart(2, "0")}:00.000Z`,
  fields: ["body"],
  ...rest,
});
const told = (...happenings: Happening[]) =>
  toldHappenings(happenings).map(({ id, fields }) => [id, ...fields]);

describe("what happened, as it is told", () => {
  it("is one thing where one person changed several fields in a sitting", () => {
    const all = [change("c", 20), change("b", 15, { fields: ["title"] }), change("a", 11)];
    expect(told(...all)).toEqual([["c", "body", "title"]]);
  });

  it("is several where somebody else, another kind or a pause stands between", () => {
    expect(told(change("b", 20), change("a", 10))).toHaveLength(2);
    expect(told(change("b", 12, { personName: "Ove" }), change("a", 11))).toHaveLength(2);
    expect(told(change("b", 12, { onBehalfOfName: "Ove" }), change("a", 11))).toHaveLength(2);
    expect(told(change("c", 13), change("b", 12, { kind: "posts.moved" }), change("a", 11))).toHaveLength(3);
    expect(toldHappenings([])).toEqual([]);
  });
});
