/** A calendar day without a zone, `YYYY-MM-DD`. Days sort and compare as plain strings. */
export type Day = string;

const DAY_MS = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** The day `count` days later, earlier when negative. Days have no zone, so clock changes cannot bend them. */
export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(day) + count);
}

/** Days from `from` to `to`: positive when `to` is later, 0 for the same day. */
export function diffDays(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: Day): number {
  // Day number 0 is 1970-01-01, a Thursday.
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Saturday and Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function daysBetween(from: Day, to: Day): Day[] {
  const first = toDayNumber(from);
  const length = Math.max(0, toDayNumber(to) - first + 1);
  return Array.from({ length }, (_, index) => fromDayNumber(first + index));
}

/** Whether the text is an existing day of the years 1000 to 9999; `2027-02-29` is not. */
export function isDay(text: string): boolean {
  return SHAPE.test(text) && fromDayNumber(toDayNumber(text)) === text;
}

function toDayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

function fromDayNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
