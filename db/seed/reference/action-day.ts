import type { Topic } from "@/db/seed/reference/topics";
import type { OccasionRule } from "@/lib/occasions/rules";
import type { FixedRule } from "@/lib/occasions/rules-days";

export interface ReferenceActionDay {
  key: string;
  nameDe: string;
  nameEn: string;
  rule: OccasionRule;
  topics: readonly Topic[];
  sourceUrl: string | null;
  /** Days before the occasion on which work on a post should begin. */
  leadDays: number;
  /** Whether the state association asks all districts to take part. */
  stateWide: boolean;
}

/** Days between the start of work and the occasion: enough for research, text, picture and an approval. */
const LEAD_DAYS = 21;

/** Where the organisers announce the date of a year. */
const SOURCES: Record<string, string> = {
  safer_internet: "https://www.klicksafe.de/sid",
  equal_pay: "https://www.equalpayday.de",
  equal_care: "https://equalcareday.org",
  weeks_against_racism: "https://stiftung-gegen-rassismus.de/iwgr",
  girls_boys_day: "https://www.girls-day.de",
  diversity_day: "https://www.charta-der-vielfalt.de",
  neighbours: "https://www.tagdernachbarn.de",
  debt_week: "https://www.aktionswoche-schuldnerberatung.de",
  engagement_week: "https://www.engagement-macht-stark.de",
  intercultural_week: "https://www.interkulturellewoche.de",
  addiction_counselling: "https://www.aktionstag-suchtberatung.de",
  reading_aloud: "https://www.vorlesetag.de",
};

/** One action day; `all` asks every district to take part. */
export function day(
  key: string,
  nameDe: string,
  nameEn: string,
  rule: OccasionRule,
  about: readonly Topic[],
  reach: "all" | "own" = "own",
): ReferenceActionDay {
  const sourceUrl = SOURCES[key] ?? null;
  return {
    key,
    nameDe,
    nameEn,
    rule,
    topics: about,
    sourceUrl,
    leadDays: LEAD_DAYS,
    stateWide: reach === "all",
  };
}

/** The same date every year. */
export function on(month: number, dayOfMonth: number): FixedRule {
  return { kind: "fixed", month, day: dayOfMonth };
}

/** The nth weekday of a month, 1 = Monday, −1 the last. */
export function nth(month: number, weekday: number, count: number): FixedRule {
  return { kind: "nthWeekday", month, weekday, nth: count };
}

/** Announced anew each year, mostly at this time. */
export function announced(usual: FixedRule, length = 1): OccasionRule {
  return { kind: "announced", usual, length };
}
