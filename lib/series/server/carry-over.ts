import "server-only";
import { and, eq, gte } from "drizzle-orm";
import { seriesDays } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { relinkPosts } from "@/lib/posts/server/relink-posts";
import { successorsOf } from "../rules-carry";
import type { SeriesRow } from "./internal";

type Input = {
  old: SeriesRow;
  next: SeriesRow;
  from: string;
  /** Days of the rule, from that day on, for which there is a post. */
  linked: readonly string[];
};

/**
 * Hands what is decided on days from a day on to the changed series: posts stay in the plan and belong to it, on the
 * day that took over theirs; what was left out or put elsewhere goes along where its day has a successor.
 */
export async function carryOver(ctx: Ctx, scope: Scope, { old, next, from, linked }: Input): Promise<void> {
  const following = and(eq(seriesDays.seriesId, old.id), gte(seriesDays.day, from));
  const exceptions = await ctx.db.delete(seriesDays).where(following).returning();
  const days = [...new Set([...linked, ...exceptions.map(({ day }) => day)])].sort();
  const successors = successorsOf(days, next);
  const links = new Map(linked.map((day) => [day, successors.get(day) ?? day]));
  await relinkPosts(ctx, scope, { from: old.id, to: next.id, days: links });
  const rows = exceptions.flatMap((row) => {
    const day = successors.get(row.day);
    return day ? [{ ...row, seriesId: next.id, day }] : [];
  });
  if (rows.length > 0) await ctx.db.insert(seriesDays).values(rows);
}
