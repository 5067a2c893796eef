import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { importMappings } from "@/db/schema/imports";
import { memberships, persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { can } from "@/lib/access/policy";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { SavedMapping } from "../rules-mapping";

const mostMappings = 50;

/** What the preview of an import compares with. Addresses only for those who manage members. */
export async function getImportContext(ctx: Ctx, input: { associationId: string }) {
  const scope = await enter(ctx, input.associationId, "post.import");
  const { associationId } = scope;
  const maySeeAddresses = can(ctx.me.standings, "member.manage", scope);
  const [existing, members, mappings] = await Promise.all([
    ctx.db
      .select({ importKey: posts.importKey, title: posts.title, plannedOn: posts.plannedOn })
      .from(posts)
      .where(and(eq(posts.associationId, associationId), isNull(posts.deletedAt))),
    ctx.db
      .select({ id: memberships.id, name: persons.name, email: persons.email })
      .from(memberships)
      .innerJoin(persons, eq(persons.id, memberships.personId))
      .where(and(eq(memberships.associationId, associationId), isNull(memberships.endedAt))),
    ctx.db
      .select({ mapping: importMappings.mapping })
      .from(importMappings)
      .where(eq(importMappings.associationId, associationId))
      .orderBy(desc(importMappings.updatedAt))
      .limit(mostMappings),
  ]);
  return {
    existing,
    members: members.map((member) => ({ ...member, email: maySeeAddresses ? member.email : null })),
    savedMappings: mappings.map((row) => asMapping(row.mapping)),
  };
}

/** The column is only ever written by runImport, after the contract has checked the shape. */
function asMapping(stored: unknown): SavedMapping {
  return stored as SavedMapping;
}
