import type { Locale } from "@/db/enums";
import { type Day, weekdayOf } from "@/lib/time/days";
import type { Month } from "@/lib/time/months";
import type { IsoWeek } from "@/lib/time/weeks";
import { fromInstant, type Time, ZONE } from "@/lib/time/zones";

/** `Mi 25.11.` · `Wed 25 Nov` */
export function formatDay(day: Day, locale: Locale): string {
  return locale === "de"
    ? `${formatWeekday(weekdayOf(day), locale)} ${dayNumber(day)}.${monthNumber(day)}.`
    : `${formatWeekday(weekdayOf(day), locale)} ${dayNumber(day)} ${monthName(day, locale).slice(0, 3)}`;
}

/** `Mi 25.11.2026` · `Wed 25 Nov 2026` */
export function formatDayWithYear(day: Day, locale: Locale): string {
  const short = formatDay(day, locale);
  return locale === "de" ? `${short}${day.slice(0, 4)}` : `${short} ${day.slice(0, 4)}`;
}

/** `Mittwoch, 25. November 2026` · `Wednesday, 25 November 2026` */
export function formatDayLong(day: Day, locale: Locale): string {
  const dot = locale === "de" ? "." : "";
  return `${formatWeekdayLong(weekdayOf(day), locale)}, ${dayNumber(day)}${dot} ${formatMonth(day, locale)}`;
}

/** `Mi 25.11. – Fr 27.11.`; one day stays one day, and years appear when they differ. */
export function formatDayRange(from: Day, to: Day, locale: Locale): string {
  if (from === to) return formatDay(from, locale);
  const format = from.slice(0, 4) === to.slice(0, 4) ? formatDay : formatDayWithYear;
  return `${format(from, locale)} – ${format(to, locale)}`;
}

/** `November 2026`; takes a month or any day in it. */
export function formatMonth(month: Month | Day, locale: Locale): string {
  return `${monthName(month, locale)} ${month.slice(0, 4)}`;
}

/** `14:30 Uhr` · `14:30` */
export function formatTime(time: Time, locale: Locale): string {
  return locale === "de" ? `${time} Uhr` : time;
}

/** `KW 48` · `Week 48` */
export function formatWeek(week: IsoWeek, locale: Locale): string {
  return locale === "de" ? `KW ${week.week}` : `Week ${week.week}`;
}

/** `Mi 25.11., 14:30 Uhr` · `Wed 25 Nov, 14:30`, on the wall clock of the zone. */
export function formatInstant(instant: Date, locale: Locale, zone: string = ZONE): string {
  const { day, time } = fromInstant(instant, zone);
  return `${formatDay(day, locale)}, ${formatTime(time, locale)}`;
}

/** `Mi` · `Wed`, for an ISO weekday from 1 = Monday. */
export function formatWeekday(weekday: number, locale: Locale): string {
  return formatWeekdayLong(weekday, locale).slice(0, locale === "de" ? 2 : 3);
}

/** `Mittwoch` · `Wednesday`, for an ISO weekday from 1 = Monday. */
export function formatWeekdayLong(weekday: number, locale: Locale): string {
  return NAMES[locale].weekdays[weekday - 1] ?? "";
}

/** Minutes as hours and minutes: 250 → `4:10`. */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const sign = minutes < 0 && whole > 0 ? "−" : "";
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

// Only whole names come from Intl. Its ready-made patterns differ between browsers and servers ("Mi., 25.11.",
// "Sept"), which would make the first paint and the hydrated page disagree.
const NAMES = { de: namesIn("de"), en: namesIn("en") };

function namesIn(locale: Locale) {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return {
    // 5 January 1970 was a Monday.
    weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(new Date(Date.UTC(1970, 0, 5 + index)))),
    months: Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(1970, index, 1)))),
  };
}

function monthName(day: Day | Month, locale: Locale): string {
  return NAMES[locale].months[monthNumber(day) - 1] ?? "";
}

function monthNumber(day: Day | Month): number {
  return Number(day.slice(5, 7));
}

function dayNumber(day: Day): number {
  return Number(day.slice(8, 10));
}
