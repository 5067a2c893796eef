import type { FederalState } from "@/db/enums";
import { dayOfRule, type FixedRule } from "@/lib/occasions/rules-days";
import type { Day } from "@/lib/time/days";

export interface PublicHoliday {
  key: string;
  nameDe: string;
  nameEn: string;
  day: Day;
}

/**
 * The public holidays of a whole federal state in a year, in order. Days that only some municipalities keep
 * (Mariä Himmelfahrt in Bavaria, Fronleichnam in parts of Saxony and Thuringia, Augsburg's own) are left out.
 * The rules hold from 1995 on; sources are the states' Feiertagsgesetze.
 */
export function publicHolidays(state: FederalState, year: number): PublicHoliday[] {
  return HOLIDAYS.filter((holiday) => isKept(holiday, state, year))
    .map(({ key, nameDe, nameEn, rule }) => ({ key, nameDe, nameEn, day: dayOfRule(rule, year) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The public holiday that a whole federal state keeps on a day. */
export function publicHolidayOn(state: FederalState, day: Day): PublicHoliday | undefined {
  return holidaysOfYear(state, Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
}

/** The same as `publicHolidays`, reckoned once for everybody. */
export function holidaysOfYear(state: FederalState, year: number): readonly PublicHoliday[] {
  const key = `${state}/${year}`;
  const known = byYear.get(key) ?? publicHolidays(state, year);
  byYear.set(key, known);
  return known;
}

const byYear = new Map<string, readonly PublicHoliday[]>();

interface HolidayRule extends Omit<PublicHoliday, "day"> {
  rule: FixedRule;
  /** Keeping states with the first year they keep it; missing means all of them, always. */
  states?: Partial<Record<FederalState, number>>;
  /** Years in which the day was or will be kept once. */
  once?: Partial<Record<FederalState, number[]>>;
  /** Years in which every state kept it. */
  everywhereIn?: number[];
}

function isKept(holiday: HolidayRule, state: FederalState, year: number): boolean {
  if (holiday.states === undefined && holiday.once === undefined) return true;
  if (holiday.everywhereIn?.includes(year) || holiday.once?.[state]?.includes(year)) return true;
  const since = holiday.states?.[state];
  return since !== undefined && year >= since;
}

const fixed = (month: number, day: number): FixedRule => ({ kind: "fixed", month, day });
const easter = (offset: number): FixedRule => ({ kind: "easter", offset });
const ALWAYS = 1995;

const HOLIDAYS: HolidayRule[] = [
  { key: "new_year", nameDe: "Neujahr", nameEn: "New Year's Day", rule: fixed(1, 1) },
  {
    key: "epiphany",
    nameDe: "Heilige Drei Könige",
    nameEn: "Epiphany",
    rule: fixed(1, 6),
    states: { BW: ALWAYS, BY: ALWAYS, ST: ALWAYS },
  },
  {
    key: "womens_day",
    nameDe: "Internationaler Frauentag",
    nameEn: "International Women's Day",
    rule: fixed(3, 8),
    states: { BE: 2019, MV: 2023 },
  },
  { key: "good_friday", nameDe: "Karfreitag", nameEn: "Good Friday", rule: easter(-2) },
  {
    key: "easter_sunday",
    nameDe: "Ostersonntag",
    nameEn: "Easter Sunday",
    rule: easter(0),
    states: { BB: ALWAYS },
  },
  { key: "easter_monday", nameDe: "Ostermontag", nameEn: "Easter Monday", rule: easter(1) },
  { key: "labour_day", nameDe: "Tag der Arbeit", nameEn: "Labour Day", rule: fixed(5, 1) },
  {
    key: "liberation_day",
    nameDe: "Tag der Befreiung",
    nameEn: "Liberation Day",
    rule: fixed(5, 8),
    once: { BE: [2020, 2025] },
  },
  { key: "ascension", nameDe: "Christi Himmelfahrt", nameEn: "Ascension Day", rule: easter(39) },
  {
    key: "whit_sunday",
    nameDe: "Pfingstsonntag",
    nameEn: "Whit Sunday",
    rule: easter(49),
    states: { BB: ALWAYS },
  },
  { key: "whit_monday", nameDe: "Pfingstmontag", nameEn: "Whit Monday", rule: easter(50) },
  {
    key: "corpus_christi",
    nameDe: "Fronleichnam",
    nameEn: "Corpus Christi",
    rule: easter(60),
    states: { BW: ALWAYS, BY: ALWAYS, HE: ALWAYS, NW: ALWAYS, RP: ALWAYS, SL: ALWAYS },
  },
  {
    key: "uprising_1953",
    nameDe: "75. Jahrestag des Aufstandes vom 17. Juni 1953",
    nameEn: "75th anniversary of the uprising of 17 June 1953",
    rule: fixed(6, 17),
    once: { BE: [2028] },
  },
  {
    key: "assumption",
    nameDe: "Mariä Himmelfahrt",
    nameEn: "Assumption Day",
    rule: fixed(8, 15),
    states: { SL: ALWAYS },
  },
  {
    key: "childrens_day",
    nameDe: "Weltkindertag",
    nameEn: "World Children's Day",
    rule: fixed(9, 20),
    states: { TH: 2019 },
  },
  {
    key: "german_unity",
    nameDe: "Tag der Deutschen Einheit",
    nameEn: "German Unity Day",
    rule: fixed(10, 3),
  },
  {
    key: "reformation",
    nameDe: "Reformationstag",
    nameEn: "Reformation Day",
    rule: fixed(10, 31),
    states: {
      ...{ BB: ALWAYS, MV: ALWAYS, SN: ALWAYS, ST: ALWAYS, TH: ALWAYS },
      ...{ HB: 2018, HH: 2018, NI: 2018, SH: 2018 },
    },
    everywhereIn: [2017],
  },
  {
    key: "all_saints",
    nameDe: "Allerheiligen",
    nameEn: "All Saints' Day",
    rule: fixed(11, 1),
    states: { BW: ALWAYS, BY: ALWAYS, NW: ALWAYS, RP: ALWAYS, SL: ALWAYS },
  },
  {
    key: "repentance",
    nameDe: "Buß- und Bettag",
    nameEn: "Day of Repentance and Prayer",
    rule: { kind: "weekdayBefore", month: 11, day: 23, weekday: 3 },
    states: { SN: ALWAYS },
  },
  { key: "christmas_day", nameDe: "1. Weihnachtstag", nameEn: "Christmas Day", rule: fixed(12, 25) },
  { key: "boxing_day", nameDe: "2. Weihnachtstag", nameEn: "Boxing Day", rule: fixed(12, 26) },
];
