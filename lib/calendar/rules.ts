import { type Band, type PlacedBand, placeBands } from "@/lib/calendar/rules-lanes";
import type { Day } from "@/lib/time/days";
import { type IsoWeek, isoWeek } from "@/lib/time/weeks";
import type { Time } from "@/lib/time/zones";

/** What a post must have to get its place. */
export interface LayoutPost {
  id: string;
  plannedOn: Day | null;
  /** Null is "time open". */
  plannedTime: Time | null;
}

export interface LayoutInput<P extends LayoutPost, B extends Band> {
  /** Rows of consecutive days: `monthGrid`, one week, or the weeks of a quarter. */
  rows: readonly (readonly Day[])[];
  posts: readonly P[];
  bands: readonly B[];
  /** Rows of cards a day may take, the line "+n weitere" included; at least 1. */
  maxRows: number;
}

export interface LayoutDay<P> {
  day: Day;
  /** Every post of the day, timed ones first by time, then those whose time is open. */
  posts: P[];
  /** The posts that fit. */
  visible: P[];
  /** How many do not fit; 0 or at least 2, because a line "+1" would take the place of the post itself. */
  moreCount: number;
}

export interface LayoutRow<P, B extends Band> {
  week: IsoWeek;
  days: LayoutDay<P>[];
  bands: PlacedBand<B>[];
  laneCount: number;
}

/**
 * The layout of a calendar grid without measuring: shared by month, week, quarter and print. Posts without a day or
 * outside the rows are left out. The order of posts and bands in the input does not matter.
 */
export function layoutGrid<P extends LayoutPost, B extends Band>(
  input: LayoutInput<P, B>,
): LayoutRow<P, B>[] {
  const byDay = groupByDay(input.posts);
  return input.rows.map((days) => {
    const bands = placeBands(days, input.bands);
    return {
      week: isoWeek(days[0] ?? ""),
      days: days.map((day) => layoutDay(day, byDay.get(day) ?? [], input.maxRows)),
      bands,
      laneCount: bands.reduce((count, { lane }) => Math.max(count, lane + 1), 0),
    };
  });
}

function layoutDay<P extends LayoutPost>(day: Day, unordered: readonly P[], maxRows: number): LayoutDay<P> {
  const posts = [...unordered].sort(byTimeThenAge);
  const fitting = posts.length <= maxRows ? posts.length : Math.max(0, maxRows - 1);
  return { day, posts, visible: posts.slice(0, fitting), moreCount: posts.length - fitting };
}

function groupByDay<P extends LayoutPost>(posts: readonly P[]): Map<Day, P[]> {
  const byDay = new Map<Day, P[]>();
  for (const post of posts) {
    if (post.plannedOn === null) continue;
    const sameDay = byDay.get(post.plannedOn);
    if (sameDay) sameDay.push(post);
    else byDay.set(post.plannedOn, [post]);
  }
  return byDay;
}

// Ids grow with time (uuid v7), so ties keep the order of creation on every machine.
function byTimeThenAge(a: LayoutPost, b: LayoutPost): number {
  return compare(a.plannedTime ?? TIME_OPEN, b.plannedTime ?? TIME_OPEN) || compare(a.id, b.id);
}

/** Sorts behind every real time. */
const TIME_OPEN = "99:99";

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
