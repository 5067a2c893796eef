import {
  fullYear,
  monthOfWord,
  readMonth,
  weekdayOf,
  weekdayOfWord,
} from "@/lib/imports/rules-calendar-words";
import { readTime } from "@/lib/imports/rules-times";

export type DateOrder = "dmy" | "mdy";
/** What stands beside the day in the same cell. `hasMore` says that something was left unread. */
type Beside = { time: string | null; weekday: number | null; hasMore: boolean };
export type DayReading =
  | ({ kind: "day"; day: string } & Beside)
  | ({ kind: "noYear"; month: number; dayOfMonth: number } & Beside)
  | ({ kind: "ambiguous"; dmy: string | null; mdy: string | null } & Beside)
  | { kind: "invalid" }
  | { kind: "open" };

type Parts = { year: number | null; a: number; b: number; order: DateOrder | null; end: number };

const iso = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?!\d)/;
const chinese = /^(\d{1,2})月(\d{1,2})日/;
const compact = /^(20\d{2})(\d{2})(\d{2})$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2}(?![:.\d]))?(?!\d)|(?=\s*$))/;
const slashed = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)/;
const dayFirst =
  /^(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s-]*(?:of\s|de\s)?(\p{L}+)\.?,?[\s-]*(?:'|’)?(\d{4}|\d{2}(?![:.\dhu]))?(?!\d)/iu;
const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{4}))?/u;
const sameMonthRange = /^(\d{1,2})\.?\s*(?:-|–|—|\/|\+|bis|und|to|au)\s*(?=\d{1,2}\.\s*(?:\d{1,2}\.|\p{L}))/u;
const rangeSign = /^\s*(?:-|–|—|bis(?:\szum)?|to|au)\s*/i;

/**
 * Reads a day as people write it, German, English, French and ISO. A day without a year, and one that could
 * be read in two orders, is returned as such: this never guesses. A range gives its first day. `open` is a
 * text that names no day ("KW 42", "Oktober", "laufend"), `invalid` one that tries to and fails ("31.02.").
 */
export function readDay(text: string, order: DateOrder | null): DayReading {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const direct = readFrom(plain, order);
  if (direct) return direct;
  const lead = /^[([]?(\p{L}+)[\])]?[.,:]*\s*(?:den|dem|the|le)?\s*(?=\d)/u.exec(plain);
  const word = lead?.[1] ?? "";
  const weekday = weekdayOfWord(word);
  if (lead && (weekday !== null || /^(am|ab|vom|le|du|on|den|bis)$/i.test(word))) {
    const reading = readFrom(plain.slice(lead[0].length), order);
    if (reading && "weekday" in reading) return { ...reading, weekday: weekday ?? reading.weekday };
    if (reading) return reading;
  }
  return /^[\d\s./:-]+$/.test(plain) && !readMonth(plain) ? { kind: "invalid" } : { kind: "open" };
}

/** An ISO day if it exists and lies between 2000 and 2099. */
export function toDay(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  if (dayOfMonth > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function readFrom(text: string, order: DateOrder | null): DayReading | null {
  const range = sameMonthRange.exec(text);
  if (range) return startOfRange(Number(range[1]), text.slice(range[0].length), order);
  const parts = findParts(text, order);
  if (!parts) return null;
  const rest = text.slice(parts.end);
  const sign = rangeSign.exec(rest);
  const until = sign ? findParts(rest.slice(sign[0].length), order) : null;
  if (until) return { ...toReading(yearOfStart(parts, until), ""), ...{ hasMore: true } };
  return toReading(parts, rest);
}

function startOfRange(dayOfMonth: number, rest: string, order: DateOrder | null): DayReading | null {
  const end = findParts(rest, order);
  return end ? { ...toReading({ ...end, a: dayOfMonth }, ""), ...{ hasMore: true } } : null;
}

/** "29.12.–3.1.2027" starts in the year before. */
function yearOfStart(start: Parts, end: Parts): Parts {
  if (start.year !== null || end.year === null) return start;
  const isLater = start.b > end.b || (start.b === end.b && start.a > end.a);
  return { ...start, year: isLater ? end.year - 1 : end.year };
}

/** `a` is the day and `b` the month, unless the order is "mdy" or unknown. */
function findParts(text: string, order: DateOrder | null): Parts | null {
  const whole = iso.exec(text) ?? compact.exec(text);
  if (whole) return parts(whole, whole[1], whole[3], Number(whole[2]), "dmy");
  const local = chinese.exec(text);
  if (local) return parts(local, undefined, local[2], Number(local[1]), "dmy");
  const slash = slashed.exec(text);
  if (slash) return parts(slash, slash[4], slash[1], Number(slash[3]), order);
  const dot = dotted.exec(text);
  if (dot) return parts(dot, dot[3], dot[1], Number(dot[2]), "dmy");
  const named = dayFirst.exec(text);
  const month = monthOfWord(named?.[2] ?? "");
  if (named && month) return parts(named, named[3], named[1], month, "dmy");
  const american = monthFirst.exec(text);
  const first = monthOfWord(american?.[1] ?? "");
  return american && first ? parts(american, american[3], american[2], first, "dmy") : null;
}

function parts(
  match: RegExpExecArray,
  year: string | undefined,
  a: string | undefined,
  b: number,
  order: DateOrder | null,
) {
  return { year: year ? fullYear(Number(year)) : null, a: Number(a), b, order, end: match[0].length };
}

function toReading({ year, a, b, order }: Parts, rest: string): DayReading {
  const known = order ?? orderOf(a, b);
  const beside = readBeside(rest);
  if (known === null && year !== null) {
    const dmy = toDay(year, b, a);
    const mdy = toDay(year, a, b);
    return dmy && mdy ? { kind: "ambiguous", dmy, mdy, ...beside } : { kind: "invalid" };
  }
  if (known === null) return { kind: "ambiguous", dmy: null, mdy: null, ...beside };
  const [month, dayOfMonth] = known === "dmy" ? [b, a] : [a, b];
  if (year === null) {
    // 2000 is a leap year, so 29 February stays possible until the year is known.
    return toDay(2000, month, dayOfMonth)
      ? { kind: "noYear", month, dayOfMonth, ...beside }
      : { kind: "invalid" };
  }
  const day = toDay(year, month, dayOfMonth);
  return day ? { kind: "day", day, ...beside } : { kind: "invalid" };
}

/** 25/10 can only be day and month; 5/5 is the same in both orders. */
function orderOf(a: number, b: number): DateOrder | null {
  if (a > 12 || a === b) return "dmy";
  return b > 12 ? "mdy" : null;
}

function readBeside(rest: string): Beside {
  const text = rest.replace(/^[\s,;T–-]+/i, "").trim();
  if (text === "" || /^[Z.)]$/i.test(text)) return { time: null, weekday: null, hasMore: false };
  const weekday = weekdayOfWord(text);
  if (weekday !== null) return { time: null, weekday, hasMore: false };
  const time = readTime(text);
  return { time: time?.time ?? null, weekday: null, hasMore: time ? time.hasMore : true };
}

/** Whether a day falls on the weekday that was written beside it; true when none was. */
export function fitsWeekday(day: string, weekday: number | null): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}
