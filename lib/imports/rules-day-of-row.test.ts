import { describe, expect, it } from "vitest";
import type { Cell } from "./rules-sheet";
import { previewOf, type Value } from "./testing";

const error: Cell = { kind: "error", text: "#REF!" };
const head = ["Datum", "Titel", "Status"];
const first = (rows: Value[][], input = {}) => previewOf([head, ...rows], input).rows[0];

describe("days", () => {
  it("never places a row on an invented day", () => {
    const rows = previewOf([
      head,
      ["31.02.2027", "A", ""],
      ["5.10.", "B", ""],
      ["KW 42", "C", ""],
      ["", "D", ""],
      [3.1, "E", ""],
      [error, "F", ""],
      ["12.10.-18.10.2026", "G", ""],
    ]).rows;
    expect(rows.map((row) => [row.kind, row.problems[0]?.code, row.problems[0]?.cell])).toEqual([
      ["problem", "dayInvalid", "A2"],
      ["problem", "dayWithoutYear", "A3"],
      ["undated", undefined, undefined],
      ["undated", undefined, undefined],
      ["problem", "dayInvalid", "A6"],
      ["problem", "cellError", "A7"],
      ["new", undefined, undefined],
    ]);
    expect(rows[2]?.draft?.note).toBe("Datum: KW 42");
    expect(rows[6]?.draft).toMatchObject({ plannedOn: "2026-10-12", note: "Datum: 12.10.-18.10.2026" });
  });

  it("asks for the order of day and month and then uses it", () => {
    const rows = [["10/03/2026", "A", ""]];
    expect(first(rows)?.problems[0]).toMatchObject({ code: "dayAmbiguous", fix: "chooseOrder" });
    expect(first(rows, { change: { dateOrder: "mdy" } })?.draft?.plannedOn).toBe("2026-10-03");
  });

  it("takes the year from the month above and asks again when the months start over", () => {
    const rows = previewOf([
      head,
      ["Dezember 2026", "", ""],
      ["28.12.", "A", ""],
      ["Januar 2027", "", ""],
      ["4.1.", "B", ""],
    ]).rows;
    expect(rows.map((row) => row.draft?.plannedOn ?? row.ignored)).toEqual([
      "sectionTitle",
      "2026-12-28",
      "sectionTitle",
      "2027-01-04",
    ]);
    const turned = [
      ["28.12.", "A", ""],
      ["4.1.", "B", ""],
    ];
    const change = { year: 2026, yearSource: "chosen" as const };
    expect(previewOf([head, ...turned], { change }).rows.map((row) => row.kind)).toEqual(["new", "problem"]);
    const both = previewOf([head, ...turned], { change: { ...change, yearAfterTurn: 2027 } });
    expect(both.rows[1]?.draft?.plannedOn).toBe("2027-01-04");
  });

  it("notices a weekday that does not fit", () => {
    const rows = previewOf([
      ["Datum", "Tag", "Titel"],
      ["5.10.2026", "Di", "A"],
    ]).rows;
    expect(rows[0]).toMatchObject({ kind: "new", remarks: [{ code: "weekdayMismatch" }] });
  });

  it("reads serial numbers and drops a time that has no day into the note", () => {
    const rows = previewOf([
      ["Datum", "Zeit", "Titel"],
      [46298, "14:00 - 15:00", "A"],
      ["", "9 Uhr", "B"],
    ]).rows;
    expect(rows[0]?.draft).toMatchObject({
      plannedOn: "2026-10-03",
      plannedTime: "14:00",
      note: "Zeit: 14:00 - 15:00",
    });
    expect(rows[1]?.draft).toMatchObject({ plannedOn: null, plannedTime: null, note: "Zeit: 9 Uhr" });
  });

  it("gives a merged day to every row it spans, and an empty one only when asked to", () => {
    const rows = [
      ["5.10.2026", "A", ""],
      ["", "B", ""],
    ];
    const days = (input: object) => previewOf([head, ...rows], input).rows.map((row) => row.draft?.plannedOn);
    expect(days({})).toEqual(["2026-10-05", null]);
    expect(days({ merges: [{ top: 2, bottom: 3, left: 0, right: 0 }] })).toEqual([
      "2026-10-05",
      "2026-10-05",
    ]);
    expect(days({ change: { emptyDay: "sameAsAbove" } })).toEqual(["2026-10-05", "2026-10-05"]);
  });

  it("lets a person enter the day, import it undated, name it or leave it out", () => {
    const rows = [["31.02.2027", "A", ""]];
    const fixed = (fix: object) => first(rows, { fixes: { "2": fix } });
    expect(fixed({ day: "2027-02-28" })).toMatchObject({
      kind: "new",
      draft: { plannedOn: "2027-02-28" },
    });
    expect(fixed({ day: null })).toMatchObject({
      kind: "undated",
      draft: { note: "Datum: 31.02.2027" },
    });
    expect(fixed({ skip: true })).toMatchObject({ kind: "ignored", ignored: "skipped" });
    const noTitle = previewOf(
      [
        ["Datum", "Titel", "Kanal"],
        ["5.10.2026", "", "FB"],
      ],
      { fixes: {} },
    ).rows[0];
    expect(noTitle?.problems).toEqual([{ code: "noTitle", params: {}, cell: "B2", fix: "enterTitle" }]);
    const titled = { fixes: { "2": { title: "Neu" } } };
    expect(
      previewOf(
        [
          ["Datum", "Titel", "Kanal"],
          ["5.10.2026", "", "FB"],
        ],
        titled,
      ).rows[0]?.label,
    ).toBe("Neu");
  });
});
