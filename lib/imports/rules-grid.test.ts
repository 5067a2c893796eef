import { describe, expect, it } from "vitest";
import { toPlanSheets } from "@/lib/imports/rules-plan-sheets";
import { type Cell, cellText, type Sheet } from "@/lib/imports/rules-sheet";

const toCell = (value: string): Cell => (value === "" ? { kind: "empty" } : { kind: "text", text: value });
const toSheet = (lines: string[], name: string): Sheet => ({
  name,
  hidden: false,
  merges: [],
  refusal: null,
  rows: lines.map((line, i) => ({ number: i + 1, cells: line.split(";").map(toCell) })),
});
const read = (lines: string[], name = "Kalender") =>
  toPlanSheets({ kind: "xlsx", fileName: "", sheets: [toSheet(lines, name)] })[0];
const october = [
  "Oktober 2026",
  "Mo;Di;Mi;Do;Fr;Sa;So",
  "28;29;30;1;2;3;4",
  ";;;;Team-Freitag;Tag der Einheit;",
  "5\nWir stellen ein;6;7;8;9;10;11",
  "26;27;28;29;30;31;1",
  ";;;;;;Allerheiligen",
];

describe("a calendar laid out in weeks", () => {
  it("becomes one row per entry, with the days of the months around it", () => {
    const sheet = read(october);
    expect(sheet?.kind).toBe("grid");
    expect(sheet?.rows.map((row) => [row.number, row.column, ...row.cells.map(cellText)])).toEqual([
      [4, 4, "2026-10-02", "Team-Freitag", ""],
      [4, 5, "2026-10-03", "Tag der Einheit", ""],
      [5, 0, "2026-10-05", "Wir stellen ein", ""],
      [7, 6, "2026-11-01", "Allerheiligen", ""],
    ]);
  });

  it("takes the month from the name of the sheet", () => {
    expect(read(october.slice(1), "Okt 26")?.rows[0]?.cells.map(cellText)[0]).toBe("2026-10-02");
  });

  it("is refused as a whole when no month stands above it", () => {
    expect(read(october.slice(1))).toMatchObject({ kind: "unreadableGrid", rows: [] });
  });

  it("is refused when its days do not fall on its weekdays", () => {
    expect(read(["Oktober 2027", ...october.slice(1)])?.kind).toBe("unreadableGrid");
  });

  it("does not turn a list into a calendar because a legend names weekdays", () => {
    const list = ["Datum;Titel", "5.10.2026;A", "Mo;Di;Mi;Do;Fr"];
    expect(read(list)?.kind).toBe("table");
  });
});
