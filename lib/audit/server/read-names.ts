import "server-only";
import { and, eq, inArray, or } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inSight } from "@/lib/posts/server/match-posts";
import type { AuditDetail } from "./detail-of";

type Row = { subjectId: string | null; detail: AuditDetail };
type Lookup = (id: string | null) => string | null;
/** Names as they are now; null for what is gone or out of sight. */
export type Names = { ofSubject: Lookup; ofPerson: Lookup; ofPost: Lookup };

/** The names behind the ids of some entries, all in one go. */
export async function readNames(ctx: Ctx, scope: Scope, rows: readonly Row[]): Promise<Names> {
  const subjects = known(rows.flatMap(({ subjectId, detail }) => [subjectId, ...detail.deputyIds]));
  const [members, near, people, titles] = await Promise.all([
    subjects.length === 0 ? [] : selectMembers(ctx, scope, subjects),
    subjects.length === 0 ? [] : selectNear(ctx, scope, subjects),
    selectPersons(ctx, known(rows.flatMap(({ detail }) => [detail.onBehalfOfId, detail.invitedById]))),
    selectTitles(ctx, scope, known(rows.map(({ detail }) => detail.postId))),
  ]);
  return {
    ofSubject: lookup([...members, ...near]),
    ofPerson: lookup(people),
    ofPost: lookup(titles),
  };
}

function known(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function lookup(rows: { id: string; name: string }[]): Lookup {
  const byId = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : byId.get(id) || null);
}

/** Also those who have left: the membership stays for its name. */
function selectMembers(ctx: Ctx, scope: Scope, ids: string[]) {
  return ctx.db
    .select({ id: memberships.id, name: persons.name })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.associationId, scope.associationId), inArray(memberships.id, ids)));
}

/** Its districts, its state, and their neighbours, which can help out. */
function selectNear(ctx: Ctx, { associationId, parentId }: Scope, ids: string[]) {
  const near = [associationId, ...(parentId ? [parentId] : [])];
  return ctx.db
    .select({ id: associations.id, name: associations.name })
    .from(associations)
    .where(
      and(
        or(inArray(associations.parentId, near), inArray(associations.id, near)),
        inArray(associations.id, ids),
      ),
    );
}

async function selectPersons(ctx: Ctx, ids: string[]) {
  if (ids.length === 0) return [];
  return ctx.db.select({ id: persons.id, name: persons.name }).from(persons).where(inArray(persons.id, ids));
}

/** Administrators of the state may read the record, but not the posts. */
async function selectTitles(ctx: Ctx, scope: Scope, ids: string[]) {
  if (ids.length === 0 || !can(ctx.me.standings, "post.read", scope)) return [];
  return ctx.db
    .select({ id: posts.id, name: posts.title })
    .from(posts)
    .where(and(inSight(scope), inArray(posts.id, ids)));
}
