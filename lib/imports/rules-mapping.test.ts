import { describe, expect, it } from "vitest";
import { headingKey, proposeMapping, toSavedMapping } from "@/lib/imports/rules-mapping";
import { toPlanSheets } from "@/lib/imports/rules-plan-sheets";
import type { Cell, Sheet } from "@/lib/imports/rules-sheet";

const toCell = (value: string): Cell => (value === "" ? { kind: "empty" } : { kind: "text", text: value });
const toSheet = (lines: string[], name = ""): Sheet => ({
  name,
  hidden: false,
  merges: [],
  refusal: null,
  rows: lines
    .map((line, i) => ({ number: i + 1, cells: line.split(";").map(toCell) }))
    .filter((row) => row.cells.some((cell) => cell.kind !== "empty")),
});
const input = { savedMappings: [], fileName: "plan.xlsx", today: "2026-09-10" };

function propose(lines: string[], options = {}) {
  const [sheet] = toPlanSheets({ kind: "xlsx", fileName: "plan.xlsx", sheets: [toSheet(lines)] });
  if (!sheet) throw new Error("no sheet");
  return proposeMapping(sheet, { ...input, ...options });
}
const fieldsOf = (lines: string[]) => propose(lines).columns.map((column) => column.field);

describe("finding the headings", () => {
  it("passes over titles, legends and empty rows", () => {
    const mapping = propose([
      "Redaktionsplan 2026;;;",
      "Stand: 1.9.2026;;;",
      ";;;",
      "Datum;Thema;Kanal;Status",
      "5.10.2026;Team-Montag;FB;Idee",
    ]);
    expect(mapping.headerRow).toBe(4);
    expect(mapping.columns.map((column) => column.field)).toEqual([
      "plannedOn",
      "title",
      "channels",
      "stage",
    ]);
  });

  it("does without headings when the file starts with data", () => {
    const mapping = propose(["5.10.2026;Team-Montag stellt sich vor;FB", "6.10.2026;Tag der Pflege;Insta"]);
    expect(mapping.headerRow).toBeNull();
    expect(mapping.columns.map((column) => column.field)).toEqual(["plannedOn", "title", "channels"]);
  });

  it("reads a table in an unknown language by its content", () => {
    const mapping = propose([
      "Päivä;Alusta;Aihe;Otsikko;Tila",
      "2026-10-05;TikTok;Hoito;Näin hoidamme läheisiämme kotona;Draft",
      "2026-10-06;Facebook;Nuoret;Nuorten oma kahvila avautuu;Done",
      "2026-10-07;TikTok;Hoito;Vapaaehtoiset kertovat arjestaan;Draft",
    ]);
    expect(mapping.headerRow).toBe(1);
    expect(mapping.columns.map((column) => column.field)).toEqual([
      "plannedOn",
      "channels",
      "extra",
      "title",
      "stage",
    ]);
    expect(mapping.columns[3]?.confidence).toBe("guess");
  });
});

describe("giving columns a field", () => {
  it("lets the content decide whether 'Tag' is a day or a weekday", () => {
    expect(fieldsOf(["Datum;Tag;Titel", "5.10.2026;Mo;A", "6.10.2026;Di;B"])).toEqual([
      "plannedOn",
      "weekday",
      "title",
    ]);
    expect(fieldsOf(["Tag;Titel", "5.10.2026;A", "6.10.2026;B"])).toEqual(["plannedOn", "title"]);
  });

  it("keeps the surer of two titles and the other as an extra line", () => {
    expect(fieldsOf(["Datum;Thema;Titel", "5.10.2026;Pflege;Wir pflegen"])).toEqual([
      "plannedOn",
      "extra",
      "title",
    ]);
  });

  it("takes a loosely named short text for the title, but never a caption", () => {
    expect(fieldsOf(["datum;zeit;beschreibung", "30.11.23;9:00;Seminar"])).toEqual([
      "plannedOn",
      "plannedTime",
      "title",
    ]);
    expect(fieldsOf(["Date;Platform;Caption", "2026-10-05;Instagram;My first day"])).toEqual([
      "plannedOn",
      "channels",
      "body",
    ]);
  });

  it("ignores numbers and columns without content, and keeps unknown ones", () => {
    expect(fieldsOf(["Nr;Datum;Titel;Zielgruppe;Leer", "1;5.10.2026;A;Eltern;"])).toEqual([
      "ignore",
      "plannedOn",
      "title",
      "extra",
      "ignore",
    ]);
  });

  it("knows columns to mark per channel", () => {
    expect(fieldsOf(["Datum;Titel;Facebook;Instagram", "5.10.2026;A;x;"])).toEqual([
      "plannedOn",
      "title",
      "channels",
      "channels",
    ]);
  });

  it("reuses what was settled for the same headings", () => {
    const lines = ["Datum;Titel;Bemerkungen", "5.10.2026;A;B"];
    const first = propose(lines);
    const columns = first.columns.map((column) =>
      column.column === 2 ? { ...column, field: "body" as const } : column,
    );
    const saved = toSavedMapping({ ...first, columns });
    expect(saved.headingKey).toBe(headingKey(["DATUM", "Titel ", "Bemerkungen"]));
    const again = propose(lines, { savedMappings: [saved] });
    expect(again.columns[2]).toMatchObject({ field: "body", confidence: "chosen" });
  });
});

describe("the year of a sheet", () => {
  const rows = ["Datum;Titel", "5.10.;A"];

  it("comes from the rows above, the sheet or the file, and is never invented", () => {
    expect(propose(["Redaktionsplan 2026;", ...rows])).toMatchObject({ year: 2026, yearSource: "sheet" });
    expect(propose(rows, { fileName: "Plan_2026.xlsx" }).year).toBe(2026);
    expect(propose(rows)).toMatchObject({ year: null, yearSource: null });
  });

  it("is proven by weekdays", () => {
    expect(propose(["Datum;Tag;Titel", "5.10.;Mo;A", "6.10.;Di;B"])).toMatchObject({
      year: 2026,
      yearSource: "weekdays",
    });
  });
});

describe("choosing the sheet", () => {
  it("recommends the plan, not the legend, the list of links or the hidden copy", () => {
    const plan = ["Datum;Titel", "5.10.2026;A", "6.10.2026;B"];
    const sheets = toPlanSheets({
      kind: "xlsx",
      fileName: "plan.xlsx",
      sheets: [
        toSheet(["Legende", "grün: fertig"], "Legende"),
        { ...toSheet([...plan, "7.10.2026;C"], "alt"), hidden: true },
        toSheet(
          Array.from({ length: 300 }, (_, i) => `https://example.org/${i};Link ${i}`),
          "Links",
        ),
        toSheet(plan, "Plan"),
        toSheet([], "leer"),
      ],
    });
    expect(sheets.filter((sheet) => sheet.recommended).map((sheet) => sheet.name)).toEqual(["Plan"]);
    expect(sheets.map((sheet) => sheet.kind)).toEqual(["table", "table", "table", "table", "empty"]);
  });
});
