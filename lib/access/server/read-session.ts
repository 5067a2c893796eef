import "server-only";
import { addHours } from "date-fns";
import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { sessions } from "@/db/schema/access";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { log } from "@/lib/api/server/log";
import { awayNow } from "@/lib/coverage/server/away-now";
import type { Claims } from "./claims";
import type { Me } from "./context";
import { idleEnd } from "./idle-end";
import { readClaims } from "./read-claims";
import { withStandIns } from "./standing-of";

/**
 * Who asks, from the cookie of the request; null for visitors. The person is from the database of this moment: an
 * ended session, a taken role, a left association or an absence of somebody else counts at once. One query, and a few
 * more while somebody is away whose duties they might have.
 */
export async function readMe(db: Db, now: Date, cookieHeader: string): Promise<Me | null> {
  const claimed = await readClaims(cookieHeader);
  if (!claimed) return null;
  const rows = await selectSession(db, now, claimed);
  const [first] = rows;
  if (!first) return null;
  if (first.idleExpiresAt < addHours(now, 7)) await keepAlive(db, now, claimed.sessionId);
  const { name, email, locale } = first;
  return { ...claimed, name, email, locale, ...(await withStandIns(db, now, claimed.personId, rows)) };
}

function selectSession(db: Db, now: Date, { personId, sessionId }: Claims) {
  return db
    .select({
      idleExpiresAt: sessions.idleExpiresAt,
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
      associationId: memberships.associationId,
      roles: memberships.roles,
      parentId: associations.parentId,
      kind: associations.kind,
      awayIn: awayNow(persons.id, now),
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .leftJoin(memberships, and(eq(memberships.personId, persons.id), isNull(memberships.endedAt)))
    .leftJoin(associations, eq(associations.id, memberships.associationId))
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.personId, personId),
        gt(sessions.expiresAt, now),
        gt(sessions.idleExpiresAt, now),
      ),
    );
}

/**
 * Moves the idle end on, at most once an hour: coarse on purpose, so that the row does not tell when somebody
 * worked. A database that refuses writes (full disk) must not refuse reading, so this may fail.
 */
async function keepAlive(db: Db, now: Date, sessionId: string): Promise<void> {
  try {
    await db
      .update(sessions)
      .set({ idleExpiresAt: idleEnd(now) })
      .where(and(eq(sessions.id, sessionId), lt(sessions.idleExpiresAt, addHours(now, 7))));
  } catch (error) {
    log.warn({ err: error }, "session could not be kept alive");
  }
}
