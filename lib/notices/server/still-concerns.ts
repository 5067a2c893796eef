import "server-only";
import { and, eq, exists, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";

/**
 * Whether somebody still belongs to the association that a notice is about, or to its state: who has left reads and
 * gets nothing more of it. Needs `associations` joined.
 */
export function stillConcerns(db: Db): SQL {
  const place = or(
    eq(memberships.associationId, notices.associationId),
    eq(memberships.associationId, associations.parentId),
  );
  return exists(
    db
      .select({ one: sql`1` })
      .from(memberships)
      .where(and(eq(memberships.personId, notices.personId), isNull(memberships.endedAt), place)),
  );
}
