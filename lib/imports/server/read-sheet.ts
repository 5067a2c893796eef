import "server-only";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { AppError, ruleBroken } from "@/lib/errors";
import { unguardFormula } from "@/lib/imports/rules-formula-guard";
import {
  type Cell,
  emptyCell,
  type Merge,
  type RefusalCode,
  type SheetFile,
} from "@/lib/imports/rules-sheet";

export type SheetInput = { bytes: Uint8Array; fileName: string } | { pasted: string };

const fileBytes = 5 * 1024 * 1024;
const memoryMegabytes = 384;
const patience = 30_000;
const answerBytes = 100 * 1024 * 1024;
const childrenAtOnce = 2;
const waitingAtMost = 20;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an .xlsx or .csv file, or text pasted from a spreadsheet, into sheets. A child process of its own does
 * it, with 384 MB of memory and 30 seconds: what a hostile file breaks is only that process.
 * The child is `read-sheet-child.mjs` below the working directory, run as it is and never bundled; a build that
 * copies only traced files must include `lib/imports/server/*.mjs` and the package papaparse.
 * @throws AppError RULE `sheet.<refusal code>` for a file that cannot be read, UNAVAILABLE `sheet.busy`
 */
export async function readSheets(input: SheetInput): Promise<SheetFile> {
  const isPasted = "pasted" in input;
  const bytes = isPasted ? Buffer.from(input.pasted, "utf8") : input.bytes;
  if (bytes.length > fileBytes) throw refused("fileTooLarge", { limit: fileBytes });
  const answer = await inTurn(() => runChild(bytes, isPasted ? "pasted" : "file"));
  if ("refusal" in answer) throw refused(answer.refusal.code, answer.refusal.params);
  return toSheetFile(answer.file, isPasted ? "" : input.fileName);
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= childrenAtOnce) {
    if (waiting.length >= waitingAtMost) throw new AppError("UNAVAILABLE", "sheet.busy");
    await new Promise<void>((go) => waiting.push(go));
  } else {
    running++;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function runChild(bytes: Uint8Array, mode: "file" | "pasted"): Promise<WireAnswer> {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib/imports/server/read-sheet-child.mjs");
  const child = spawn(process.execPath, [`--max-old-space-size=${memoryMegabytes}`, script, mode], {
    // No settings of the server reach the process that touches the file.
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "ignore"],
  });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let verdict: RefusalCode = "unreadable";
    const stop = (code: RefusalCode) => {
      verdict = code;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop("tooSlow"), patience);
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > answerBytes) stop("tooMuchText");
      else chunks.push(chunk);
    });
    // A child that dies early closes its input; the exit code below tells the story.
    child.stdin.on("error", () => undefined);
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new AppError("UNAVAILABLE", "sheet.busy", {}, { cause }));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(parseAnswer(Buffer.concat(chunks)));
      else reject(refused(verdict, {}));
    });
    child.stdin.end(bytes);
  });
}

type WireCell =
  | null
  | string
  | { n: number; x: string }
  | { d: string; t?: string }
  | { h: string }
  | { e: string };
type WireRefusal = { code: RefusalCode; params: Record<string, string | number> };
type WireSheet = {
  name: string;
  hidden: boolean;
  rows: [number, WireCell[]][];
  merges: [number, number, number, number][];
  refusal?: WireRefusal;
};
type WireFile = { kind: SheetFile["kind"]; sheets: WireSheet[] };
type WireAnswer = { file: WireFile } | { refusal: WireRefusal };

/** The child is our own code and checks every value it reads, so its answer is trusted as it is. */
function parseAnswer(bytes: Buffer): WireAnswer {
  return JSON.parse(bytes.toString("utf8")) as WireAnswer;
}

function toSheetFile(file: WireFile, fileName: string): SheetFile {
  const toText = file.kind === "csv" ? unguardFormula : (text: string) => text;
  const sheets = file.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.rows.map(([number, cells]) => ({ number, cells: cells.map((cell) => toCell(cell, toText)) })),
    merges: sheet.merges.map(toMerge),
    refusal: sheet.refusal ?? null,
  }));
  const readable = sheets.some((sheet) => sheet.refusal === null);
  const refusal = sheets[0]?.refusal;
  if (!readable && refusal) throw refused(refusal.code, refusal.params);
  if (sheets.every((sheet) => sheet.rows.length === 0 && sheet.refusal === null))
    throw refused("emptyFile", {});
  return { kind: file.kind, fileName, sheets };
}

function toCell(cell: WireCell, toText: (text: string) => string): Cell {
  if (cell === null) return emptyCell;
  if (typeof cell === "string") return { kind: "text", text: toText(cell) };
  if ("n" in cell) return { kind: "number", value: cell.n, text: cell.x };
  if ("d" in cell) return { kind: "date", day: cell.d, time: cell.t ?? null };
  return "h" in cell ? { kind: "time", time: cell.h } : { kind: "error", text: cell.e };
}

function toMerge([top, left, bottom, right]: [number, number, number, number]): Merge {
  return { top, left, bottom, right };
}

function refused(code: RefusalCode, params: Record<string, string | number>): AppError {
  return ruleBroken(`sheet.${code}`, params);
}
