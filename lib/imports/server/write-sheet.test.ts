import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { proposeMapping } from "@/lib/imports/rules-mapping";
import { toPlanSheets } from "@/lib/imports/rules-plan-sheets";
import { buildPreview, draftsToInsert } from "@/lib/imports/rules-preview";
import { cellText, type SheetFile } from "@/lib/imports/rules-sheet";
import { readSheets } from "@/lib/imports/server/read-sheet";
import { writeCsv, writeXlsx } from "@/lib/imports/server/write-sheet";

const columns = [
  { heading: "Titel", kind: "text" as const },
  { heading: "Text", kind: "text" as const },
  { heading: "Datum", kind: "day" as const },
];
/** Texts as people write them into plans, with everything that has broken an export before. */
const written = fc
  .array(
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ";",
      ",",
      "\n",
      "\t",
      " ",
      "😀",
      "👩‍👩‍👧",
      "Ä",
      "a",
      "_x0041_",
      "<b>",
      "&amp;",
      "＝",
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => `${parts.join("")}x`);

const readCsv = (csv: string) => readSheets({ bytes: Buffer.from(csv), fileName: "a.csv" });
const rawTexts = (file: SheetFile) =>
  file.sheets[0]?.rows
    .slice(1)
    .map((row) => row.cells.map((cell) => (cell.kind === "text" ? cell.text : cellText(cell))));

describe("a list as CSV", () => {
  it("opens in a German Excel and runs nothing", () => {
    const csv = writeCsv({
      columns,
      rows: [
        ["=1+1", 'Sie sagt "ja"\nund geht', "2026-10-03"],
        ["A", null, null],
      ],
    });
    expect(csv).toBe(
      '\uFEFF"Titel";"Text";"Datum"\r\n"\'=1+1";"Sie sagt ""ja""\nund geht";"2026-10-03"\r\n"A";"";""\r\n',
    );
  });

  it("comes back unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(written, written), { minLength: 20, maxLength: 60 }),
        async (texts) => {
          const rows = texts.map(([title, body]) => [title, body, "2026-10-03"]);
          expect(rawTexts(await readCsv(writeCsv({ columns, rows })))).toEqual(rows);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe("a list as .xlsx", () => {
  it("comes back unchanged, with days as days", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(written, written), { minLength: 20, maxLength: 60 }),
        async (texts) => {
          const rows = texts.map(([title, body]) => [title, body, "2026-10-03"]);
          const bytes = await writeXlsx({ name: "Beiträge", columns, rows });
          const file = await readSheets({ bytes, fileName: "a.xlsx" });
          expect(rawTexts(file)).toEqual(rows);
          expect(file.sheets[0]?.rows[1]?.cells[2]).toEqual({ kind: "date", day: "2026-10-03", time: null });
        },
      ),
      { numRuns: 8 },
    );
  });

  it("says the same to another reader, and no cell is a formula", async () => {
    const bytes = await writeXlsx({
      name: "Plan 10/2026: [neu]",
      columns,
      rows: [["=1+1", "a\r\nb", "2026-10-03"]],
    });
    expect(await readExcelFile(bytes)).toEqual([
      {
        sheet: "Plan 10 2026   neu",
        data: [
          ["Titel", "Text", "Datum"],
          ["=1+1", "a\r\nb", new Date("2026-10-03T00:00:00Z")],
        ],
      },
    ]);
  });
});

describe("a list taken out and brought in again", () => {
  const plan = [
    "Datum",
    "Uhrzeit",
    "Titel",
    "Arbeitsstand",
    "Kanäle",
    "Format",
    "Zuständig",
    "Text",
    "Interne Notiz",
    "Nur KV",
  ];
  const planColumns = plan.map((heading) => ({
    heading,
    kind: heading === "Datum" ? ("day" as const) : ("text" as const),
  }));
  const known = {
    channels: [
      { id: "fb", kind: "facebook" as const, name: "Facebook-Seite" },
      { id: "web", kind: "website" as const, name: "Website / Aktuelles" },
    ],
    formats: [{ id: "f", key: "review_album", names: ["Rückblick mit Album"] }],
    members: [{ id: "m", name: "Anna Beck", email: "anna@example.org" }],
    today: "2026-09-10",
  };
  const preview = (
    file: SheetFile,
    existing: { importKey: string | null; title: string; plannedOn: string | null }[],
  ) => {
    const [sheet] = toPlanSheets(file);
    if (!sheet) throw new Error("no sheet");
    const mapping = proposeMapping(sheet, { savedMappings: [], fileName: "", today: known.today });
    return buildPreview({ ...known, sheet, mapping, existing });
  };

  it.each(["csv", "xlsx"])("loses nothing as %s and adds nothing where it came from", async (kind) => {
    const line = written.map((text) => text.replace(/\s+/g, " ").trim());
    const long = written.map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(line, long, long), { minLength: 10, maxLength: 30 }),
        async (texts) => {
          const fixed = ["2026-10-03", "09:00", "In Arbeit", "Facebook-Seite, Website / Aktuelles"];
          const rows = texts.map(([title, body, note]) => [
            ...fixed.slice(0, 2),
            title,
            ...fixed.slice(2),
            "Rückblick mit Album",
            "Anna Beck",
            body,
            note,
            "Ja",
          ]);
          const content = { name: "Plan", columns: planColumns, rows };
          const bytes = kind === "csv" ? Buffer.from(writeCsv(content)) : await writeXlsx(content);
          const file = await readSheets({ bytes, fileName: `a.${kind}` });
          const drafts = draftsToInsert(preview(file, []));
          expect(drafts).toEqual(
            texts.map(([title, body, note]) => ({
              title,
              plannedOn: "2026-10-03",
              plannedTime: "09:00",
              stage: "drafting",
              formatId: "f",
              channelIds: ["fb", "web"],
              responsibleId: "m",
              body,
              note,
              districtOnly: true,
              importKey: expect.any(String),
            })),
          );
          const existing = drafts.map(({ title, plannedOn }) => ({
            title,
            plannedOn,
            importKey: "of another file",
          }));
          expect(preview(file, existing).counts).toMatchObject({ new: 0, alreadyThere: texts.length });
        },
      ),
      { numRuns: 6 },
    );
  });
});
