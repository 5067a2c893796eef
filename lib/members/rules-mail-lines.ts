import { type Columns, readHeadings } from "./rules-mail-headings";
import { readRoles } from "./rules-role-words";

/** One person's share of a pasted text, before names and roles are told apart. */
export type MailPart = {
  line: number;
  text: string;
  /** Null where no address was found. */
  address: string | null;
  /** Texts that may be names or role words. */
  pieces: string[];
  /** From a column headed "Rolle": certainly meant as a role. */
  roleCell: string | null;
};

/** Cuts a pasted text into persons. Lines without any content and heading lines are left out. */
export function splitMailList(text: string): MailPart[] {
  let columns: Columns | null = null;
  const parts: MailPart[] = [];
  for (const [index, raw] of clean(text).split("\n").entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (!/[\p{L}\p{N}@]/u.test(content)) continue;
    const headings = readHeadings(raw);
    if (headings) {
      columns = headings;
      continue;
    }
    if (columns && fitsColumns(raw, columns)) {
      parts.push(byColumns(line, raw, columns));
      continue;
    }
    for (const segment of segmentsOf(content)) parts.push(onePerson(line, segment));
  }
  return parts;
}

/** One spelling for everything that looks the same: full-width signs, hard spaces, invisible marks, line ends. */
function clean(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/[„“”«»]/g, '"')
    .replace(/\bmailto:/gi, "");
}

// The bounds keep the search linear, whatever is pasted.
const addressPattern = /[^\s<>;,"'()[\]:|@]{1,64}@[^\s<>;,"'()[\]:|@]{1,190}/g;

function addressesIn(text: string) {
  return [...text.matchAll(addressPattern)].map((match) => {
    const address = match[0].replace(/\.+$/, "");
    return { address, start: match.index, end: match.index + match[0].length };
  });
}

/** A row of the table above it. Quoted commas are left to the general reading. */
function fitsColumns(raw: string, { delimiter }: Columns): boolean {
  if (delimiter === "," && raw.includes('"')) return false;
  return raw.includes(delimiter) && addressesIn(raw).length === 1;
}

function byColumns(line: number, raw: string, columns: Columns): MailPart {
  const cells = raw.split(columns.delimiter).map((text) => text.replace(/"/g, "").trim());
  const cell = (index: number | undefined) => (index === undefined ? "" : (cells[index] ?? ""));
  const name = [cell(columns.first), cell(columns.name), cell(columns.last)].filter(Boolean).join(" ");
  return {
    line,
    text: raw.trim(),
    address: addressesIn(raw)[0]?.address ?? null,
    pieces: name ? [turned(name)] : [],
    roleCell: cell(columns.role) || null,
  };
}

/** Cuts a line so that each segment holds one address at most. */
function segmentsOf(line: string): string[] {
  const byTab = line.replaceAll("\t", " ; ");
  if (addressesIn(byTab).length <= 1) return [byTab];
  return gather(byTab.split(";")).flatMap((segment) => {
    if (addressesIn(segment).length <= 1) return [segment];
    const items = segment.split(",");
    return items.every((item) => addressesIn(item).length === 1) ? items : afterEachAddress(segment);
  });
}

/** Joins segments without an address to their person: names stand on the same side of the address all along. */
function gather(segments: string[]): string[] {
  const filled = segments.filter((segment) => segment.trim());
  const namesFirst = addressesIn(filled[0] ?? "").length === 0;
  const gathered: string[] = [];
  let waiting = "";
  for (const segment of filled) {
    if (addressesIn(segment).length > 0) {
      gathered.push(waiting + segment);
      waiting = "";
    } else if (namesFirst) waiting += `${segment};`;
    else gathered.push(`${gathered.pop() ?? ""};${segment}`);
  }
  return waiting ? [...gathered, waiting] : gathered;
}

function afterEachAddress(segment: string): string[] {
  const ends = addressesIn(segment).map(({ end }) => (segment[end] === ">" ? end + 1 : end));
  const cuts = [0, ...ends.slice(0, -1)];
  return cuts.map((from, index) => segment.slice(from, cuts[index + 1]).replace(/^[\s,]+/, ""));
}

function onePerson(line: number, segment: string): MailPart {
  const found = addressesIn(segment)[0];
  const rest = found ? `${segment.slice(0, found.start)} ; ${segment.slice(found.end)}` : segment;
  const pieces = rest
    .replace(/"([^"]*)"/g, "$1")
    .split(/[;|<>()[\]\t]|\s[-–—]\s/)
    .map((piece) => piece.replace(/^(\d+[.)]|[-–—•*])\s+/, "").replace(/^[\s,:'"]+|[\s,:'"]+$/g, ""))
    .filter((piece) => /\p{L}/u.test(piece) && !label.test(piece));
  return {
    line,
    text: segment.replaceAll(" ; ", " ").trim(),
    address: found?.address ?? null,
    pieces: pieces.flatMap(separateRole).map(turned),
    roleCell: null,
  };
}

/** "Maria Kern, Redaktion" → the name and the role word. The first word before a comma is never a role: "Leser, Anna". */
function separateRole(piece: string): string[] {
  if (readRoles(piece, "district")) return [piece];
  const items = piece.split(",").map((item) => item.trim());
  const isRole = (item: string, index: number) => index > 0 && readRoles(item, "district") !== null;
  const name = items.filter((item, index) => !isRole(item, index)).join(", ");
  return [name, ...items.filter(isRole)];
}

/** "Kern, Dr. Maria" → "Dr. Maria Kern". */
function turned(name: string): string {
  const items = name.split(",").map((item) => item.trim().replace(/\s+/g, " "));
  return (items.length === 2 ? items.reverse() : items).filter(Boolean).join(" ");
}

const label = /^(e-?mail|mail|an|to|cc|bcc|von|from|name|rolle|role)$/i;
