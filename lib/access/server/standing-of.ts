import "server-only";
import type { Db } from "@/db/client";
import type { AssociationKind, Role } from "@/db/enums";
import { type Stood, standingsNow } from "@/lib/coverage/server/stand-ins";
import type { Standing } from "../policy";

type Row = {
  associationId: string | null;
  parentId: string | null;
  kind: AssociationKind | null;
  roles: Role[] | null;
};

/** The standing in a row of a left join with memberships: none for somebody without a membership. */
export function standingOf({ associationId, parentId, kind, roles }: Row): Standing[] {
  return associationId && kind && roles ? [{ associationId, parentId, kind, roles }] : [];
}

/** The standings of one person's rows, with the duties they have for somebody who is away. */
export async function withStandIns(
  db: Db,
  now: Date,
  personId: string,
  rows: readonly (Row & { awayIn: string[] })[],
): Promise<Stood> {
  const standings = rows.flatMap(standingOf);
  const awayIn = rows[0]?.awayIn ?? [];
  if (awayIn.length === 0) return { standings, standsIn: [] };
  const stood = await standingsNow(db, now, [{ personId, standings, awayIn }]);
  return stood.get(personId) ?? { standings, standsIn: [] };
}
