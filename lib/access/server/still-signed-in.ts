import "server-only";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { sessions } from "@/db/schema/access";
import { associations } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { awayNow } from "@/lib/coverage/server/away-now";
import { standingsNow } from "@/lib/coverage/server/stand-ins";
import type { Standing } from "../policy";
import { standingOf } from "./standing-of";

/** Of many sessions those that still hold, each with the standings its person has now. One query for all, and a few
 * more while somebody is away. */
export async function stillSignedIn(
  db: Db,
  now: Date,
  sessionIds: readonly string[],
): Promise<Map<string, Standing[]>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await db
    .select({
      sessionId: sessions.id,
      personId: sessions.personId,
      associationId: memberships.associationId,
      roles: memberships.roles,
      parentId: associations.parentId,
      kind: associations.kind,
      awayIn: awayNow(sessions.personId, now),
    })
    .from(sessions)
    .leftJoin(memberships, and(eq(memberships.personId, sessions.personId), isNull(memberships.endedAt)))
    .leftJoin(associations, eq(associations.id, memberships.associationId))
    .where(
      and(
        inArray(sessions.id, [...sessionIds]),
        gt(sessions.expiresAt, now),
        gt(sessions.idleExpiresAt, now),
      ),
    );
  const groups = [...Map.groupBy(rows, (row) => row.sessionId)];
  const askers = groups.map(([, group]) => ({
    personId: group[0]?.personId ?? "",
    standings: group.flatMap(standingOf),
    awayIn: group[0]?.awayIn ?? [],
  }));
  const stood = await standingsNow(db, now, askers);
  return new Map(
    groups.map(([sessionId], at) => [sessionId, stood.get(askers[at]?.personId ?? "")?.standings ?? []]),
  );
}
