import "server-only";
import type { AssociationKind, Role } from "@/db/enums";
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
