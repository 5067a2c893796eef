import "server-only";
import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { standInRequests } from "@/db/schema/absences";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import type { Team } from "@/lib/coverage/rules-team";
import { notifyAll } from "@/lib/notices/server/notify";
import { tellPersons } from "@/lib/notices/server/tell-persons";
import type { Asked } from "./follow-absences";

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
    const days = `${absence.startsOn}${absence.startsAtNoon}:${absence.endsOn}${absence.endsAtNoon}`;
    const about = { associationId, subjectId: absence.id };
    const detail = { actor: principal.name, from: absence.startsOn, to: absence.endsOn };
    const personIds = open.filter(({ absenceId }) => absenceId === absence.id).map((one) => one.personId);
    const toLead = uncovered ? leading.map(({ personId }) => personId) : [];
    return [
      { ...about, personIds, kind: "absence.asked" as const, key: `standIn:${absence.id}:${days}`, detail },
      {
        ...about,
        personIds: toLead.filter((id) => id !== principal.personId),
        kind: "absence.uncovered" as const,
        key: `uncovered:${absence.id}:${days}`,
        detail,
      },
    ];
  });
  await notifyAll(ctx, wanted);
  await settleOthers(ctx, wanted);
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

type Wanted = {
  associationId: string;
  subjectId: string;
  personIds: string[];
  kind: "absence.asked" | "absence.uncovered";
};

/** Of each absence, what was told to people it no longer concerns. */
async function settleOthers(ctx: BaseCtx, wanted: readonly Wanted[]): Promise<void> {
  for (const { associationId, subjectId, personIds, kind } of wanted) {
    const kinds = kind === "absence.asked" ? ([kind, "absence.reminder"] as const) : ([kind] as const);
    const settled = await ctx.db
      .update(notices)
      .set({ settledAt: ctx.now })
      .where(
        and(
          eq(notices.associationId, associationId),
          eq(notices.subjectId, subjectId),
          inArray(notices.kind, [...kinds]),
          personIds.length > 0 ? notInArray(notices.personId, personIds) : undefined,
          isNull(notices.settledAt),
        ),
      )
      .returning({ personId: notices.personId });
    const told = settled.map(({ personId }) => personId);
    await tellPersons(ctx, { associationId, personIds: told, kind: "notices.settled" });
  }
}
