import { describe, expect, it } from "vitest";
import { proposeMapping } from "@/lib/imports/rules-mapping";
import { toPlanSheets } from "@/lib/imports/rules-plan-sheets";
import { dayFacts, type RemapInput, withField, withHeaderRow } from "@/lib/imports/rules-remap";
import type { Cell } from "@/lib/imports/rules-sheet";

const plan = [
  ["Datum", "Thema", "Ersatztag", "Titel"],
  ["2026-04-01", "Ostern", "03/04/2026", "Eier bemalen"],
  ["2026-04-08", "Ferien", "05/04/2026", "Ausflug"],
];

describe("another field for a column", () => {
  it("sends the column that held the field into the note", () => {
    const { mapping, input } = read(plan);
    const next = withField(mapping, { column: 1, field: "title" }, input);
    expect(next.mapping.columns.map((column) => column.field)).toEqual([
      "plannedOn",
      "title",
      mapping.columns[2]?.field,
      "extra",
    ]);
    expect(next.displaced?.heading).toBe("Titel");
  });

  it("lets several columns share the channels", () => {
    const { mapping, input } = read([
      ["Datum", "Kanal", "Plattform", "Titel"],
      ["2026-04-01", "Facebook", "Instagram", "Eier bemalen"],
    ]);
    const next = withField(mapping, { column: 2, field: "channels" }, input);
    expect(next.displaced).toBeNull();
    expect(next.mapping.columns.filter((column) => column.field === "channels")).toHaveLength(2);
  });

  it("asks for the order of day and month again when another column holds the days", () => {
    const { mapping, input } = read(plan);
    expect(mapping.dateOrder).toBe("dmy");
    const next = withField(mapping, { column: 2, field: "plannedOn" }, input);
    expect(next.mapping.dateOrder).toBe("ask");
    expect(dayFacts(input.sheet, next.mapping)).toMatchObject({
      asksOrder: true,
      examples: ["03/04/2026", "05/04/2026"],
    });
  });

  it("keeps a year that a person has chosen", () => {
    const { mapping, input } = read(plan);
    const chosen = { ...mapping, year: 2031, yearSource: "chosen" as const };
    const next = withField(chosen, { column: 2, field: "plannedOn" }, input);
    expect(next.mapping).toMatchObject({ year: 2031, yearSource: "chosen" });
  });
});

describe("another row for the headings", () => {
  it("proposes the columns anew, and a saved mapping of these headings wins", () => {
    const { mapping, input } = read([["Plan 2026"], ...plan]);
    const saved = {
      headingKey: "datum|thema|ersatztag|titel",
      fields: ["plannedOn", "note", "ignore", "title"] as const,
      emptyDay: "undated" as const,
      defaultStage: "idea" as const,
      words: { stage: {}, format: {}, channels: {}, responsible: {} },
    };
    const known = { ...input, savedMappings: [{ ...saved, fields: [...saved.fields] }] };
    const next = withHeaderRow({ ...mapping, headerRow: 1 }, 2, known);
    expect(next.headerRow).toBe(2);
    expect(next.columns.map(({ field, confidence }) => `${field} ${confidence}`)).toEqual([
      "plannedOn chosen",
      "note chosen",
      "ignore chosen",
      "title chosen",
    ]);
  });

  it("takes the year from what stands above the headings", () => {
    const { mapping, input } = read([["Plan 2027"], ["Datum", "Titel"], ["01.04.", "Eier bemalen"]]);
    const next = withHeaderRow(mapping, 2, input);
    expect(next).toMatchObject({ year: 2027, yearSource: "sheet" });
    expect(dayFacts(input.sheet, next).withoutYear).toBe("01.04.");
  });
});

/** ISO days become days, everything else stays text. */
function read(rows: string[][]) {
  const cells = (texts: string[]) =>
    texts.map((text): Cell => {
      return /^\d{4}-\d\d-\d\d$/.test(text)
        ? { kind: "date", day: text, time: null }
        : { kind: "text", text };
    });
  const [sheet] = toPlanSheets({
    kind: "csv",
    fileName: "plan.csv",
    sheets: [
      {
        name: "",
        hidden: false,
        merges: [],
        refusal: null,
        rows: rows.map((texts, index) => ({ number: index + 1, cells: cells(texts) })),
      },
    ],
  });
  if (!sheet) throw new Error("no sheet");
  const input: RemapInput = { sheet, fileName: "plan.csv", savedMappings: [], today: "2026-03-01" };
  return { mapping: proposeMapping(sheet, input), input };
}
