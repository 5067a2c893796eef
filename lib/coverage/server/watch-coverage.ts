import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { duties } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { hasDuty } from "@/lib/members/rules";
import { noticeDetails } from "@/lib/notices/contract";
import { notifyAll } from "@/lib/notices/server/notify";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { todayIn } from "@/lib/time/zones";
import { gapsOf } from "../rules-coverage";
import { type GapNotice, gapNoticesOf, type NearGap } from "../rules-gap-notices";
import { horizonOf } from "../rules-weeks";
import { coverageOfMany } from "./coverage-of-many";

/** The state is told so many working days ahead. */
const aheadDays = 5;

type District = { id: string; parentId: string | null };

/**
 * Tells the coordinators of the state, and who leads the district, of each gap that begins within five working days: once,
 * with its days and without a name. What was told is settled when the gap is gone, and follows it where its days change.
 * A district in which nobody has a duty yet is not set up, which its line in the list says.
 */
export async function watchCoverage(db: Db, now: Date): Promise<void> {
  const outer: BaseCtx = { db, now, address: "", locale: "de" };
  const { id, parentId, kind } = associations;
  const districts = await db.select({ id, parentId }).from(associations).where(eq(kind, "district"));
  if (districts.length === 0) return;
  const near = await nearGaps(outer, districts);
  await inTransaction(outer, async (ctx) => {
    const told = await openGapNotices(ctx);
    const { wanted, gone } = gapNoticesOf({ near, told, today: todayIn(now) });
    const coordinators = await coordinatorsOf(ctx, districts);
    await notifyAll(
      ctx,
      wanted.map(({ associationId, leading, key, from, to }) => {
        const state = districts.find((one) => one.id === associationId)?.parentId ?? "";
        const personIds = [...(coordinators.get(state) ?? []), ...leading];
        const about = { associationId, subjectId: associationId };
        return { ...about, personIds, kind: "coverage.gap" as const, key, detail: { from, to } };
      }),
    );
    await moveDays(ctx, wanted, told);
    for (const { associationId, key } of gone) {
      await settleNotices(ctx, {
        ...{ associationId, subjectId: associationId, keys: [key] },
        kinds: ["coverage.gap"],
      });
    }
  });
}

async function nearGaps({ db, now }: BaseCtx, districts: readonly District[]): Promise<NearGap[]> {
  const today = todayIn(now);
  const ids = districts.map(({ id }) => id);
  const found = await coverageOfMany(db, ids, { from: today, to: horizonOf(today).to });
  return [...found].flatMap(([associationId, { team, days }]) => {
    if (!team.members.some(({ roles }) => duties.some((duty) => hasDuty(roles, duty)))) return [];
    const last = days[aheadDays - 1]?.day ?? today;
    const leading = team.members.flatMap(({ roles, personId }) =>
      roles.includes("manager") ? [personId] : [],
    );
    return gapsOf(days).flatMap(({ from, to }) =>
      from <= last ? [{ associationId, leading, from, to, isOpen: from === days[0]?.day }] : [],
    );
  });
}

/** What was told of gaps and still stands, each once however many heard of it. */
async function openGapNotices(ctx: BaseCtx): Promise<GapNotice[]> {
  const { associationId, key, detail } = notices;
  const rows = await ctx.db
    .selectDistinct({ associationId, key, detail })
    .from(notices)
    .where(and(eq(notices.kind, "coverage.gap"), isNull(notices.settledAt)));
  return rows.map(({ detail: stored, ...row }) => {
    const { data } = noticeDetails["coverage.gap"].safeParse(stored);
    return { ...row, from: data?.from ?? "", to: data?.to ?? "" };
  });
}

async function coordinatorsOf(ctx: BaseCtx, districts: readonly District[]): Promise<Map<string, string[]>> {
  const states = [...new Set(districts.flatMap(({ parentId }) => parentId ?? []))];
  const rows = await ctx.db
    .select({
      associationId: memberships.associationId,
      personId: memberships.personId,
      roles: memberships.roles,
    })
    .from(memberships)
    .where(and(inArray(memberships.associationId, states), isNull(memberships.endedAt)));
  const coordinating = rows.filter(({ roles }) => roles.includes("coordinator"));
  const grouped = Map.groupBy(coordinating, ({ associationId }) => associationId);
  return new Map([...grouped].map(([id, some]) => [id, some.map(({ personId }) => personId)]));
}

/** What was told says the days as they are now; nobody is told anew. */
async function moveDays(ctx: BaseCtx, wanted: readonly GapNotice[], told: readonly GapNotice[]) {
  for (const { associationId, key, from, to } of wanted) {
    const before = told.filter((one) => one.associationId === associationId && one.key === key);
    if (before.every((one) => one.from === from && one.to === to)) continue;
    await ctx.db
      .update(notices)
      .set({ detail: { from, to } })
      .where(and(eq(notices.associationId, associationId), eq(notices.key, key), isNull(notices.settledAt)));
  }
}
