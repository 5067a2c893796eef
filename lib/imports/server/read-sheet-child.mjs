import { limits, Refusal, refuse } from "./read-sheet-limits.mjs";
import { decodeText, readText } from "./read-sheet-text.mjs";
import { readXlsx } from "./read-sheet-xlsx.mjs";
import { openZip } from "./read-sheet-zip.mjs";

// Runs as its own process, started by read-sheet.ts: reads a file from standard input and writes its sheets,
// or the reason they cannot be read, to standard output. Plain JavaScript, so that it runs unbuilt beside a
// built server. `pasted` as first argument means that the input is text from the clipboard.
const answer = await read(process.argv[2] === "pasted");
process.stdout.write(JSON.stringify(answer));

async function read(isPasted) {
  try {
    const bytes = await readInput();
    return { file: isPasted ? readText(decodeText(bytes), "pasted") : readFile(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, params: error.params } };
    throw error;
  }
}

async function readInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length > limits.fileBytes) refuse("fileTooLarge", { limit: limits.fileBytes });
  return bytes;
}

/** The content decides what a file is, never its name. */
function readFile(bytes) {
  if (bytes.length === 0) return refuse("emptyFile");
  if (startsWith(bytes, "504b0304") || startsWith(bytes, "504b0506")) return readArchive(bytes);
  const code = refusedKind(bytes);
  if (code) return refuse(code);
  const text = decodeText(bytes);
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<\?xml|<svg|<!doctype|<script)/.test(start)) return refuse("webPage");
  if (start.startsWith("begin:vcalendar")) return refuse("calendarFile");
  if (text.trim() === "") return refuse("emptyFile");
  return readText(text, "csv");
}

function readArchive(bytes) {
  const zip = openZip(bytes, limits);
  const names = zip.names();
  if (zip.has("xl/vbaProject.bin")) return refuse("macros");
  if (zip.has("xl/workbook.xml")) return readXlsx(zip);
  if (zip.has("xl/workbook.bin")) return refuse("binaryWorkbook");
  if (zip.has("content.xml") && zip.has("mimetype")) return refuse("openDocument");
  return refuse(names.some((name) => name.startsWith("word/")) ? "wordDocument" : "otherArchive");
}

function refusedKind(bytes) {
  if (startsWith(bytes, "d0cf11e0a1b11ae1")) {
    const encrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    return encrypted ? "encrypted" : "oldExcel";
  }
  if (startsWith(bytes, "0908") || startsWith(bytes, "0904")) return "oldExcel";
  if (startsWith(bytes, "25504446")) return "pdf";
  if (
    ["89504e47", "ffd8ff", "47494638", "52494646", "49492a00", "4d4d002a"].some((m) => startsWith(bytes, m))
  )
    return "image";
  if (bytes.subarray(4, 8).toString("latin1") === "ftyp") return "image";
  return ["1f8b", "526172211a", "377abcaf271c"].some((m) => startsWith(bytes, m)) ? "otherArchive" : null;
}

function startsWith(bytes, hex) {
  return bytes.subarray(0, hex.length / 2).toString("hex") === hex;
}
