import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSheets } from "@/lib/imports/server/read-sheet";

type Entry = { name: string; data: Buffer; size?: number };
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const read = (bytes: Uint8Array | string, fileName = "plan.csv") =>
  readSheets({ bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes, fileName });
const refusal = (reason: string, data: object = {}) => ({ code: "RULE", reason: `sheet.${reason}`, data });

/** A zip file made here, so that it can be wrong on purpose. */
function zip(entries: Entry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size } of entries) {
    const packed = deflateRawSync(data);
    const tail = Buffer.alloc(20);
    tail.writeUInt16LE(8, 0);
    tail.writeUInt32LE(crc32(data), 6);
    tail.writeUInt32LE(packed.length, 10);
    tail.writeUInt32LE(size ?? data.length, 14);
    tail.writeUInt16LE(Buffer.byteLength(name), 18);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset, 12);
    central.push(Buffer.from("PK\u0001\u0002\u0014\0\u0014\0\0\0", "latin1"), tail, place, Buffer.from(name));
    local.push(
      Buffer.from("PK\u0003\u0004\u0014\0\0\0", "latin1"),
      tail,
      Buffer.alloc(2),
      Buffer.from(name),
      packed,
    );
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const xml = (name: string, text: string): Entry => ({
  name,
  data: Buffer.from(`<?xml version="1.0"?>${text}`),
});
const sheetXml = (rows: string, more = "") =>
  xml(
    "xl/worksheets/sheet1.xml",
    `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${more}</worksheet>`,
  );

function book(
  parts: Entry[],
  { workbook = "", sheets = '<sheet name="Plan" sheetId="1" r:id="r1"/>' } = {},
): Entry[] {
  const target = `<Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>`;
  return [
    xml(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook}<sheets>${sheets}</sheets></workbook>`,
    ),
    xml("xl/_rels/workbook.xml.rels", `<Relationships>${target}</Relationships>`),
    ...parts,
  ];
}
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const styles = (...formats: string[]) => {
  const own = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join("");
  const used = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join("");
  return xml(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/>${used}</cellXfs></styleSheet>`,
  );
};

describe("other kinds of files", () => {
  it.each([
    ["oldExcel", Buffer.from("d0cf11e0a1b11ae100000000", "hex")],
    [
      "encrypted",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
    ["pdf", Buffer.from("%PDF-1.7")],
    ["image", Buffer.from("89504e470d0a1a0a", "hex")],
    ["webPage", Buffer.from("<html><table><tr><td>x</td></tr></table>")],
    ["calendarFile", Buffer.from("BEGIN:VCALENDAR\r\n")],
    ["emptyFile", Buffer.alloc(0)],
    ["emptyFile", Buffer.from(" \r\n;;\r\n")],
    ["brokenFile", Buffer.from("PK\u0003\u0004 no")],
    ["openDocument", zip([xml("mimetype", ""), xml("content.xml", "")])],
    ["wordDocument", zip([xml("word/document.xml", "")])],
    ["otherArchive", zip([xml("notes.txt", "")])],
    ["macros", zip([...book([sheetXml("")]), xml("xl/vbaProject.bin", "")])],
    ["binaryWorkbook", zip([xml("xl/workbook.bin", "")])],
  ])("are refused as %s, whatever their name", async (code, bytes) => {
    await expect(read(bytes, "plan.xlsx")).rejects.toMatchObject(refusal(code));
  });
});

describe("hostile workbooks", () => {
  const row = `<row r="1">${text("A1", "x".repeat(1000))}</row>`;

  it.each([
    ["unpackedTooLarge", zip(book([sheetXml(row.repeat(60_000))]))],
    ["unsafeArchive", zip(book([sheetXml(row), sheetXml(row)]))],
    ["unsafeArchive", zip(book([sheetXml(row), xml("../../x.txt", "")]))],
    [
      "unsafeArchive",
      zip(book([sheetXml(row), ...Array.from({ length: 600 }, (_, i) => xml(`xl/${i}.xml`, ""))])),
    ],
    [
      "unsafeArchive",
      zip(book([xml("xl/worksheets/sheet1.xml", '<!DOCTYPE w [<!ENTITY x "y">]><worksheet/>')])),
    ],
    ["brokenFile", zip(book([{ ...sheetXml(row), size: 10 }]))],
    ["brokenFile", zip(book([sheetXml(row)])).subarray(0, 400)],
    ["brokenFile", zip([xml("xl/workbook.xml", "<workbook/>")])],
  ])("are refused: %s", async (code, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject(refusal(code));
  });

  it("are refused when one shared text would fill every cell", async () => {
    const shared = xml(
      "xl/sharedStrings.xml",
      `<sst xmlns="${main}"><si><t>${"x".repeat(30_000)}</t></si></sst>`,
    );
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
    );
    await expect(read(zip(book([sheetXml(rows.join("")), shared])))).rejects.toMatchObject(
      refusal("tooMuchText"),
    );
  });

  it("cost nothing for a single cell in the last row, and name a cell too far to the right", async () => {
    const [sheet] = (await read(zip(book([sheetXml(`<row r="1048576">${text("B1048576", "x")}</row>`)]))))
      .sheets;
    expect(sheet?.rows).toEqual([
      { number: 1048576, cells: [{ kind: "empty" }, { kind: "text", text: "x" }] },
    ]);
    const far = zip(book([sheetXml(`<row r="7">${text("XFD7", "x")}</row>`)]));
    await expect(read(far)).rejects.toMatchObject(refusal("tooManyColumns", { row: 7 }));
  });
});

describe("workbooks", () => {
  const cells = async (rows: string, parts: Entry[] = [], options = {}) =>
    (await read(zip(book([sheetXml(rows), ...parts], options)))).sheets[0]?.rows[0]?.cells;
  const serial = (at: string, style: number, value: number) =>
    `<c r="${at}" s="${style}"><v>${value}</v></c>`;

  it("show days, times, months and percentages as their formats do", async () => {
    const formats = styles(
      "dd.mm.yyyy",
      "[$-407]ddd, d. mmm yy;@",
      "hh:mm",
      "dd.mm.yyyy hh:mm",
      "mmmm yyyy",
      "0.0%",
      "0.00 &quot;Std&quot;",
    );
    const values = [46298, 46298, 0.604166666666667, 46298.375, 46296, 0.125, 7.5];
    const row = values.map((value, i) => serial(`${"ABCDEFG"[i]}1`, i + 1, value)).join("");
    expect(await cells(`<row r="1">${row}</row>`, [formats])).toEqual([
      { kind: "date", day: "2026-10-03", time: null },
      { kind: "date", day: "2026-10-03", time: null },
      { kind: "time", time: "14:30" },
      { kind: "date", day: "2026-10-03", time: "09:00" },
      { kind: "text", text: "2026-10" },
      { kind: "number", value: 0.125, text: "12.5 %" },
      { kind: "number", value: 7.5, text: "7.5" },
    ]);
  });

  it("may count days from 1904", async () => {
    const workbook = '<workbookPr date1904="1"/>';
    expect(
      await cells(`<row r="1">${serial("A1", 1, 44836)}</row>`, [styles("yyyy-mm-dd")], { workbook }),
    ).toEqual([{ kind: "date", day: "2026-10-03", time: null }]);
  });

  it("give the last value of a formula, and errors as errors", async () => {
    const row = `<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>Wert &#128512;</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>`;
    expect(await cells(row)).toEqual([
      { kind: "text", text: "Wert 😀" },
      { kind: "error", text: "#REF!" },
      { kind: "number", value: 2, text: "2" },
    ]);
  });

  it("tell hidden sheets and merged cells", async () => {
    const sheets = '<sheet name="Alt &amp; neu" sheetId="1" state="hidden" r:id="r1"/>';
    const merged = sheetXml(
      `<row r="1">${text("A1", "Titel")}</row>`,
      '<mergeCells><mergeCell ref="A1:F2"/></mergeCells>',
    );
    const [sheet] = (await read(zip(book([merged], { sheets })))).sheets;
    expect(sheet).toMatchObject({
      name: "Alt & neu",
      hidden: true,
      merges: [{ top: 1, left: 0, bottom: 2, right: 5 }],
    });
  });

  it("survive cells that point nowhere", async () => {
    const row = `<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1" s="99"><v>5</v></c>${text("C1", "gut")}</row>`;
    expect(await cells(row)).toEqual([
      { kind: "empty" },
      { kind: "number", value: 5, text: "5" },
      { kind: "text", text: "gut" },
    ]);
  });
});
