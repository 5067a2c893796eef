import type { SeriesCard, SeriesFields } from "@/lib/series/contract";
import type { SeriesRule } from "@/lib/series/rules-days";
import { type Day, isDay, weekdayOf } from "@/lib/time/days";

export const ruleKinds = ["weekly", "weeks", "monthlyDay", "monthlyWeekday"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** The values of the form; texts and numbers as they stand in the fields, "" where nothing is entered. */
export type SeriesValues = {
  name: string;
  /** Follows the name until somebody writes it. */
  titlePattern: string;
  kind: RuleKind;
  every: string;
  weekday: number;
  monthDay: string;
  nth: number;
  plannedTime: string;
  skipHolidays: boolean;
  formatId: string | null;
  responsibleId: string | null;
  channelIds: string[];
  startsOn: string;
  endsOn: string;
};

/** A field with the key of its sentence below `series.form`, or of a refusal below `errors`. */
export type SeriesProblem = Partial<
  Record<
    "name" | "titlePattern" | "every" | "monthDay" | "startsOn" | "endsOn",
    | "nameMissing"
    | "patternMissing"
    | "everyWrong"
    | "monthDayWrong"
    | "startMissing"
    | "notIntoThePast"
    | "seriesBeginsLater"
    | "seriesEndsBeforeStart"
  >
>;

export function emptySeries(startsOn: Day, change: Partial<SeriesValues> = {}): SeriesValues {
  return {
    name: "",
    titlePattern: "",
    kind: "weekly",
    every: "2",
    weekday: weekdayOf(startsOn),
    monthDay: String(Number(startsOn.slice(8))),
    nth: 1,
    plannedTime: "",
    skipHolidays: true,
    formatId: null,
    responsibleId: null,
    channelIds: [],
    startsOn,
    endsOn: "",
    ...change,
  };
}

/** A series as the form shows it; a change applies from `startsOn` on. */
export function valuesOf(series: SeriesCard, startsOn: Day): SeriesValues {
  const { rule, plannedTime, endsOn, name, titlePattern, skipHolidays } = series;
  const { formatId, responsibleId, channelIds } = series;
  const plain = { name, titlePattern, skipHolidays, formatId, responsibleId, channelIds };
  const begun = emptySeries(startsOn, { ...plain, plannedTime: plannedTime ?? "", endsOn: endsOn ?? "" });
  if (rule.kind === "monthlyDay") return { ...begun, kind: "monthlyDay", monthDay: String(rule.day) };
  if (rule.kind === "monthlyWeekday")
    return { ...begun, kind: "monthlyWeekday", nth: rule.nth, weekday: rule.weekday };
  const { every, weekday } = rule;
  if (every === 1) return { ...begun, weekday };
  return { ...begun, kind: "weeks", every: String(every), weekday };
}

/** The rule the form says, or null while a number in it is none. */
export function ruleOf({ kind, every, weekday, monthDay, nth }: SeriesValues): SeriesRule | null {
  if (kind === "weekly") return { kind: "weekly", every: 1, weekday };
  if (kind === "monthlyWeekday") return { kind, nth, weekday };
  if (kind === "weeks") {
    const number = wholeNumber(every, { from: 2, to: 26 });
    return number === null ? null : { kind: "weekly", every: number, weekday };
  }
  const day = wholeNumber(monthDay, { from: 1, to: 31 });
  return day === null ? null : { kind, day };
}

/** What the API is sent; only for values without a problem. */
export function fieldsOf(values: SeriesValues, rule: SeriesRule): SeriesFields {
  const { name, titlePattern, plannedTime, skipHolidays, formatId, responsibleId, channelIds, endsOn } =
    values;
  return {
    name: name.trim(),
    titlePattern: titlePattern.trim(),
    formatId,
    channelIds,
    plannedTime: plannedTime || null,
    responsibleId,
    rule,
    endsOn: endsOn || null,
    skipHolidays,
  };
}

/** What keeps the form from being saved, by field; null when nothing does. `earliest` is the first possible day. */
export function problemOf(values: SeriesValues, earliest: Day | null): SeriesProblem | null {
  const { name, titlePattern, kind, startsOn, endsOn } = values;
  const wrong = ruleOf(values) === null;
  const problem: SeriesProblem = {
    ...(name.trim() === "" ? { name: "nameMissing" } : {}),
    ...(titlePattern.trim() === "" ? { titlePattern: "patternMissing" } : {}),
    ...(wrong && kind === "weeks" ? { every: "everyWrong" } : {}),
    ...(wrong && kind === "monthlyDay" ? { monthDay: "monthDayWrong" } : {}),
    ...(isDay(startsOn) ? {} : { startsOn: "startMissing" }),
    ...(isDay(startsOn) && earliest !== null && startsOn < earliest ? { startsOn: "notIntoThePast" } : {}),
    ...(endsOn !== "" && endsOn < startsOn ? { endsOn: "seriesEndsBeforeStart" } : {}),
  };
  return Object.keys(problem).length > 0 ? problem : null;
}

function wholeNumber(text: string, { from, to }: { from: number; to: number }): number | null {
  const number = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && number >= from && number <= to ? number : null;
}
