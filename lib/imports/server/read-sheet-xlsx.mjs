import { readFormats } from "./read-sheet-formats.mjs";
import { characterCounter, limits, Refusal, refuse } from "./read-sheet-limits.mjs";
import { readSerial } from "./read-sheet-serial.mjs";
import { attribute, attributePattern, walkXml } from "./read-sheet-xml.mjs";

const at = Object.fromEntries(
  ["r", "s", "t", "ref", "id", "Id", "name", "state", "Target", "Type", "date1904"].map((name) => [
    name,
    attributePattern(name),
  ]),
);

/**
 * Reads every worksheet of an .xlsx file into rows of plain cells. Empty cells and rows cost nothing, so a
 * single cell in the last row of the sheet is one row. A sheet that breaks a limit is named and left empty.
 * @param {ReturnType<import("./read-sheet-zip.mjs").openZip>} zip
 */
export function readXlsx(zip) {
  const book = readWorkbook(zip);
  const stylesXml = part(zip, book.parts.get("styles") ?? "xl/styles.xml");
  const context = {
    date1904: book.date1904,
    formats: stylesXml ? readFormats(stylesXml) : [],
    strings: readStrings(part(zip, book.parts.get("sharedStrings") ?? "xl/sharedStrings.xml")),
    count: characterCounter(),
  };
  const sheets = book.sheets.map((sheet) => {
    const xml = part(zip, sheet.path);
    const facts = { name: sheet.name, hidden: sheet.hidden };
    return xml === null ? { ...facts, rows: [], merges: [] } : { ...facts, ...readSheet(xml, context) };
  });
  if (sheets.length === 0) refuse("brokenFile");
  return { kind: "xlsx", sheets };
}

function part(zip, name) {
  const bytes = zip.read(name);
  if (!bytes) return null;
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}

function readWorkbook(zip) {
  const workbook = part(zip, "xl/workbook.xml");
  const relations = part(zip, "xl/_rels/workbook.xml.rels");
  if (workbook === null || relations === null) return refuse("brokenFile");
  const { paths, parts } = readRelations(relations);
  const sheets = [];
  let date1904 = false;
  walkXml(workbook, {
    open(name, attributes) {
      if (name === "workbookPr") date1904 ||= /^(1|true)$/.test(attribute(attributes, at.date1904) ?? "");
      const path = name === "sheet" ? paths.get(attribute(attributes, at.id)) : undefined;
      if (path === undefined) return;
      const hidden = (attribute(attributes, at.state) ?? "visible") !== "visible";
      sheets.push({ name: unescapeText(attribute(attributes, at.name) ?? ""), hidden, path });
    },
  });
  return { sheets, date1904, parts };
}

function readRelations(xml) {
  const paths = new Map();
  const parts = new Map();
  walkXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const type = (attribute(attributes, at.Type) ?? "").split("/").at(-1);
      const target = attribute(attributes, at.Target) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
      if (type === "worksheet") paths.set(attribute(attributes, at.Id), path);
      else parts.set(type, path);
    },
  });
  return { paths, parts };
}

function readStrings(xml) {
  const strings = [];
  if (xml === null) return strings;
  let text = "";
  let reading = false;
  let phonetic = false;
  walkXml(xml, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic = true;
      if (name === "t") reading = !phonetic;
    },
    text(piece) {
      if (reading) text += piece;
    },
    close(name) {
      if (name === "t") reading = false;
      if (name === "rPh") phonetic = false;
      if (name === "si") strings.push(unescapeText(text));
    },
  });
  return strings;
}

function readSheet(xml, context) {
  const found = { rows: new Map(), merges: [] };
  try {
    walkSheet(xml, context, found);
  } catch (error) {
    if (!(error instanceof Refusal) || !error.code.startsWith("tooMany")) throw error;
    return { rows: [], merges: [], refusal: { code: error.code, params: error.params } };
  }
  const rows = [...found.rows].sort(([one], [two]) => one - two);
  return { rows: rows.map(([number, cells]) => [number, fill(cells)]), merges: found.merges };
}

function walkSheet(xml, context, found) {
  let row = 0;
  let column = -1;
  let cell = null;
  let reading = false;
  let phonetic = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        row = Number(attribute(attributes, at.r) ?? row + 1);
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute(attributes, at.r)) ?? column + 1;
        cell = { type: attribute(attributes, at.t) ?? "n", style: attribute(attributes, at.s), text: "" };
      } else if (name === "mergeCell") addMerge(found.merges, attribute(attributes, at.ref) ?? "");
      else if (name === "rPh") phonetic = true;
      else if (name === "v" || name === "t") reading = cell !== null && !phonetic;
    },
    text(piece) {
      if (reading) cell.text += piece;
    },
    close(name) {
      if (name === "v" || name === "t") reading = false;
      if (name === "rPh") phonetic = false;
      if (name !== "c" || cell === null) return;
      const value = readCell(cell, context);
      if (value !== null) put(found.rows, row, column, value);
      cell = null;
    },
  });
}

function readCell({ type, style, text }, context) {
  if (text === "") return null;
  if (type === "s") return counted(context.strings[Number(text)] ?? "", context);
  if (type === "str" || type === "inlineStr") return counted(unescapeText(text), context);
  if (type === "e") return { e: text };
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  if (type === "d") return counted(text.replace(/T00:00(:00(\.0+)?)?Z?$/, ""), context);
  return readSerial(text, context.formats[Number(style ?? 0)] ?? "number", context.date1904);
}

function counted(text, context) {
  return text.trim() === "" ? null : context.count(text);
}

function put(rows, row, column, value) {
  if (!Number.isInteger(row) || row < 1) return;
  if (column >= limits.columns) refuse("tooManyColumns", { row, limit: limits.columns });
  let cells = rows.get(row);
  if (!cells) {
    if (rows.size >= limits.rows) refuse("tooManyRows", { row, limit: limits.rows });
    cells = [];
    rows.set(row, cells);
  }
  cells[column] = value;
}

function addMerge(merges, ref) {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref);
  if (!match || merges.length >= limits.rows) return;
  merges.push([Number(match[2]), columnOf(match[1]), Number(match[4]), columnOf(match[3])]);
}

/** @param {string | null} address such as `AB12` @returns {number | null} counted from 0 */
function columnOf(address) {
  const letters = /^[A-Z]{1,3}/.exec(address ?? "");
  if (!letters) return null;
  return [...letters[0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel writes characters that XML cannot carry as `_x000D_`, and a real `_x` as `_x005F_x`. */
function unescapeText(text) {
  if (!text.includes("_x")) return text.replaceAll("\r\n", "\n");
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return plain.replaceAll("\r\n", "\n");
}

function fill(cells) {
  return Array.from(cells, (cell) => cell ?? null);
}
