import { describe, expect, it } from "vitest";
import { arrangeRows } from "@/components/imports/arrange-rows";
import type { PreviewRow, Problem } from "@/lib/imports/rules-plan";

const problem: Problem = { code: "noTitle", params: {}, cell: "B3", fix: "enterTitle" };
const rows = [row(2, "new"), row(3, "problem"), row(4, "ignored"), row(5, "new")];
const show = (input: Parameters<typeof arrangeRows>[1], from = rows) =>
  arrangeRows(from, input).map((one) => one.row);

describe("the rows of a preview", () => {
  it("begin with those that wait for an answer", () => {
    expect(show({ filter: "all", decisions: {} })).toEqual([3, 2, 4, 5]);
  });

  it("keep an answered row where it was, so that the answer can be changed", () => {
    const answered = rows.map((one) => (one.row === 3 ? { ...one, kind: "new" as const } : one));
    const decisions = { "3": { fix: { title: "Neu" }, problems: [problem] } };
    expect(show({ filter: "problem", decisions }, answered)).toEqual([3]);
    expect(show({ filter: "all", decisions }, answered)).toEqual([3, 2, 4, 5]);
  });

  it("stay in the order of the file when one is left out that nobody asked about", () => {
    const decisions = { "5": { fix: { skip: true as const }, problems: [] } };
    expect(show({ filter: "all", decisions })).toEqual([3, 2, 4, 5]);
  });

  it("can be those of one kind", () => {
    expect(show({ filter: "new", decisions: {} })).toEqual([2, 5]);
    expect(show({ filter: "ignored", decisions: {} })).toEqual([4]);
  });
});

function row(number: number, kind: PreviewRow["kind"]): PreviewRow {
  const problems = kind === "problem" ? [problem] : [];
  return {
    key: String(number),
    row: number,
    kind,
    label: "",
    draft: null,
    problems,
    remarks: [],
    ignored: null,
  };
}
