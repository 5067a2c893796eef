import Papa from "papaparse";
import { characterCounter, limits, refuse } from "./read-sheet-limits.mjs";

const delimiters = [";", ",", "\t", "|"];
const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decodes a text file: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 if it is valid, else as
 * Windows-1252, which is what Excel for Windows still writes as "CSV".
 * @param {Buffer} bytes
 */
export function decodeText(bytes) {
  const mark = byteOrderMarks.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const utf16 = guessUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Reads delimited text into one sheet. Row numbers count records, as a spreadsheet program shows them.
 * @param {string} text @param {"csv" | "pasted"} kind
 */
export function readText(text, kind) {
  const nul = text.indexOf("\0");
  if (nul >= 0) refuse("nulCharacter", { row: text.slice(0, nul).split(/\r\n|\r|\n/).length });
  const declared = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text.replace(/^\uFEFF/, "");
  const records = parse(body, declared?.[1] ?? guessDelimiter(body, kind), kind);
  const shift = declared ? 2 : 1;
  const count = characterCounter();
  const rows = [];
  records.forEach((record, index) => {
    const cells = toCells(record, index + shift, count);
    if (cells.length === 0) return;
    if (rows.length >= limits.rows) refuse("tooManyRows", { row: index + shift, limit: limits.rows });
    rows.push([index + shift, cells]);
  });
  return { kind, sheets: [{ name: "", hidden: false, rows, merges: [] }] };
}

function parse(text, delimiter, kind) {
  const { data, errors } = Papa.parse(text, { delimiter });
  const broken = errors.find((error) => error.type === "Quotes");
  if (!broken) return data;
  // Spreadsheets copy a cell that starts with a quotation mark as it is, so pasted marks may stand alone.
  if (kind === "pasted") return text.split(/\r\n|\r|\n/).map((line) => line.split(delimiter));
  return refuse("openQuote", { row: (broken.row ?? 0) + 1 });
}

function toCells(record, row, count) {
  const cells = record.map((text) => (text.trim() === "" ? null : count(text.replaceAll("\r\n", "\n"))));
  const used = cells.findLastIndex((cell) => cell !== null) + 1;
  if (used > limits.columns) refuse("tooManyColumns", { row, limit: limits.columns });
  return cells.slice(0, used);
}

/** The delimiter under which most of the first records have the same number of cells, above one. */
function guessDelimiter(text, kind) {
  if (kind === "pasted" && text.includes("\t")) return "\t";
  const start = text.slice(0, 200_000);
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse(start, { delimiter, preview: 50 });
    const widths = data.map((record) => record.length).filter((width) => width > 1);
    const total = data.filter((record) => record.some((cell) => cell !== "")).length || 1;
    const usual = mostFrequent(widths);
    return { delimiter, score: (usual.count / total) * Math.log2(usual.value || 1) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function mostFrequent(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, [value, count]) => (count > best.count ? { value, count } : best), {
    value: 0,
    count: 0,
  });
}

function guessUtf16(bytes) {
  const sample = bytes.subarray(0, 1000);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  }
  if (odd > sample.length * 0.3 && even < odd / 10) return "utf-16le";
  return even > sample.length * 0.3 && odd < even / 10 ? "utf-16be" : null;
}
