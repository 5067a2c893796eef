import { describe, expect, it } from "vitest";
import { cellText, type Sheet } from "@/lib/imports/rules-sheet";
import { readSheets } from "@/lib/imports/server/read-sheet";

const read = (bytes: Uint8Array | string, fileName = "plan.csv") =>
  readSheets({ bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes, fileName });
const textsOf = (sheet: Sheet | undefined) => sheet?.rows.map((row) => row.cells.map(cellText));
const rowsOf = async (bytes: Uint8Array | string) => textsOf((await read(bytes)).sheets[0]);
const refusal = (reason: string, data: object = {}) => ({ code: "RULE", reason: `sheet.${reason}`, data });

describe("text files", () => {
  it.each([
    ["UTF-8", Buffer.from("Titel;Datum\r\nÄpfel 😀;1.10.2026")],
    ["UTF-8 with mark", Buffer.from("\uFEFFTitel;Datum\r\nÄpfel 😀;1.10.2026")],
    ["UTF-16 LE with mark", Buffer.from("\uFEFFTitel;Datum\r\nÄpfel 😀;1.10.2026", "utf16le")],
    ["UTF-16 BE with mark", Buffer.from("\uFEFFTitel;Datum\r\nÄpfel 😀;1.10.2026", "utf16le").swap16()],
    ["UTF-16 LE without mark", Buffer.from("Titel;Datum\r\nÄpfel 😀;1.10.2026", "utf16le")],
  ])("are read in %s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      ["Titel", "Datum"],
      ["Äpfel 😀", "1.10.2026"],
    ]);
  });

  it("are read in Windows-1252", async () => {
    expect(await rowsOf(Buffer.from("Titel;Text\r\n\xc4pfel;\x84Zitat\x93", "latin1"))).toEqual([
      ["Titel", "Text"],
      ["Äpfel", "„Zitat“"],
    ]);
  });

  it.each([
    ["semicolons, with commas in the text", "Datum;Titel\n1.10.;Kaffee, Kuchen, Musik\n2.10.;B"],
    ["commas", 'Datum,Titel\n1.10.,"Kaffee, Kuchen, Musik"\n2.10.,B'],
    ["tabs", "Datum\tTitel\n1.10.\tKaffee, Kuchen, Musik\n2.10.\tB"],
    ["bars", "Datum|Titel\n1.10.|Kaffee, Kuchen, Musik\n2.10.|B"],
    ["a declared sign", 'sep=,\r\nDatum,Titel\n1.10.,"Kaffee, Kuchen, Musik"\n2.10.,B'],
  ])("may use %s", async (_, content) => {
    expect(await rowsOf(content)).toEqual([
      ["Datum", "Titel"],
      ["1.10.", "Kaffee, Kuchen, Musik"],
      ["2.10.", "B"],
    ]);
  });

  it("keep quotes, line breaks within a cell and the numbers of their rows", async () => {
    const [sheet] = (await read('Titel;Text\r\n\r\n"Eine ""Idee""";"erste\r\nzweite 👩‍👩‍👧"\r\n')).sheets;
    expect(sheet?.rows.map((row) => row.number)).toEqual([1, 3]);
    expect(textsOf(sheet)?.[1]).toEqual(['Eine "Idee"', "erste\nzweite 👩‍👩‍👧"]);
  });

  it("are refused with the row of an open quote or a NUL character", async () => {
    await expect(read('Titel;Text\na;b\n"offen;c\n')).rejects.toMatchObject(refusal("openQuote", { row: 3 }));
    await expect(read("Titel;Text\na\0b;c\n")).rejects.toMatchObject(refusal("nulCharacter", { row: 2 }));
  });

  it("have limits of size, rows and columns", async () => {
    await expect(read(Buffer.alloc(5 * 1024 * 1024 + 1, "a"))).rejects.toMatchObject({
      reason: "sheet.fileTooLarge",
    });
    await expect(read("a;b\n".repeat(20_001))).rejects.toMatchObject({ reason: "sheet.tooManyRows" });
    await expect(read(Array.from({ length: 61 }, () => "x").join(";"))).rejects.toMatchObject({
      reason: "sheet.tooManyColumns",
    });
    expect((await rowsOf(`a;b${";".repeat(500)}\n`))?.[0]).toEqual(["a", "b"]);
  });

  it("may be pasted, with quotation marks standing alone", async () => {
    const file = await readSheets({ pasted: 'Datum\tTitel\n1.10.\t"Hallo" sagen\n' });
    expect(file.kind).toBe("pasted");
    expect(textsOf(file.sheets[0])?.[1]).toEqual(["1.10.", '"Hallo" sagen']);
  });

  it("cannot reach into the prototype of anything", async () => {
    expect(await rowsOf("__proto__;constructor\npolluted;x\n")).toEqual([
      ["__proto__", "constructor"],
      ["polluted", "x"],
    ]);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("many files at once", () => {
  it("are read in turn", async () => {
    const files = await Promise.all(Array.from({ length: 5 }, (_, i) => read(`Titel;Nr\nA;${i}`)));
    expect(files.map((file) => textsOf(file.sheets[0])?.[1])).toEqual(
      [0, 1, 2, 3, 4].map((i) => ["A", String(i)]),
    );
  });
});
