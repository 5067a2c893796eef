import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { memberships } from "@/db/schema/people";
import { awayMembers } from "@/lib/members/server/away-members";
import { aboutOpenRound } from "./still-concerns";

type Due = { personId: string; kind: NoticeKind; associationId: string; parentId: string | null };

/**
 * Which of some notices are about work that a deputy has now: nobody is mailed a decision while they are away. It is
 * asked anew each time, so what still waits on their return is mailed then.
 */
export async function leftToDeputies(
  tx: Db,
  now: Date,
  due: readonly Due[],
): Promise<(notice: Due) => boolean> {
  const personIds = new Set(due.flatMap(({ kind, personId }) => (isWork(kind) ? [personId] : [])));
  if (personIds.size === 0) return () => false;
  const { id, personId, associationId, endedAt } = memberships;
  const members = await tx
    .select({ id, personId, associationId })
    .from(memberships)
    .where(and(inArray(personId, [...personIds]), isNull(endedAt)));
  const away = await awayMembers(
    { db: tx, now },
    members.map((member) => member.id),
  );
  if (away.size === 0) return () => false;
  const byPerson = Map.groupBy(members, (member) => member.personId);
  return ({ kind, personId, ...place }) => {
    const here = (byPerson.get(personId) ?? []).filter(
      (member) => member.associationId === place.associationId || member.associationId === place.parentId,
    );
    return isWork(kind) && here.length > 0 && here.every((member) => away.has(member.id));
  };
}

const isWork = (kind: NoticeKind) => aboutOpenRound.includes(kind);
