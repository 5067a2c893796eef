import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { standInRequests } from "@/db/schema/absences";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import type { Team } from "@/lib/coverage/rules-team";
import { notifyAll } from "@/lib/notices/server/notify";
import { tellPersons } from "@/lib/notices/server/tell-persons";
import type { Asked } from "./asked-for";

type Told = { associationId: string; asked: readonly Asked[]; team: Team };

/**
 * Tells deputies that they are asked, once for the same days, and those who lead the district where nobody is left;
 * what was said to whom is no longer asked or no longer missing is settled.
 */
export async function tellStandIns(ctx: BaseCtx, { associationId, asked, team }: Told): Promise<void> {
  const open = await openRequests(
    ctx,
    associationId,
    asked.map(({ absence }) => absence.id),
  );
  const leading = team.members.filter(({ roles }) => roles.includes("manager"));
  const wanted = asked.flatMap(({ absence, principal, uncovered }) => {
    // Other days are told anew, and so are the same ones where they were taken back meanwhile.
    const version = `${absence.id}:${absence.revision}`;
    const about = { associationId, subjectId: absence.id };
    const detail = { actor: principal.name, from: absence.startsOn, to: absence.endsOn };
    const personIds = open.filter(({ absenceId }) => absenceId === absence.id).map((one) => one.personId);
    const toLead = uncovered ? leading.map(({ personId }) => personId) : [];
    return [
      { ...about, personIds, kind: "absence.asked" as const, key: `standIn:${version}`, detail },
      {
        ...about,
        personIds: toLead.filter((id) => id !== principal.personId),
        kind: "absence.uncovered" as const,
        key: `uncovered:${version}`,
        detail,
      },
    ];
  });
  await notifyAll(ctx, wanted);
  await settleOthers(ctx, associationId, wanted);
}

function openRequests(ctx: BaseCtx, associationId: string, absenceIds: string[]) {
  if (absenceIds.length === 0) return [];
  return ctx.db
    .select({ absenceId: standInRequests.absenceId, personId: memberships.personId })
    .from(standInRequests)
    .innerJoin(memberships, eq(memberships.id, standInRequests.deputyId))
    .where(
      and(
        eq(standInRequests.associationId, associationId),
        inArray(standInRequests.absenceId, absenceIds),
        isNull(standInRequests.answer),
      ),
    );
}

type Wanted = { personIds: string[]; key: string };

/** What was told of former days, of absences taken back, and to people it no longer concerns. */
async function settleOthers(ctx: BaseCtx, associationId: string, wanted: readonly Wanted[]): Promise<void> {
  const concerns = wanted.flatMap(({ personIds, key }) => personIds.map((id) => `${id} ${key}`));
  const open = await ctx.db
    .select({ id: notices.id, personId: notices.personId, key: notices.key })
    .from(notices)
    .where(
      and(
        eq(notices.associationId, associationId),
        inArray(notices.kind, ["absence.asked", "absence.uncovered"]),
        isNull(notices.settledAt),
      ),
    );
  const over = open.filter(({ personId, key }) => !concerns.includes(`${personId} ${key}`));
  if (over.length === 0) return;
  await ctx.db
    .update(notices)
    .set({ settledAt: ctx.now })
    .where(
      inArray(
        notices.id,
        over.map(({ id }) => id),
      ),
    );
  const personIds = over.map(({ personId }) => personId);
  await tellPersons(ctx, { associationId, personIds, kind: "notices.settled" });
}
