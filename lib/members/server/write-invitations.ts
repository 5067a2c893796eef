import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { memberships, persons } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { createInvitation } from "@/lib/access/server/create-invitation";
import type { Newcomer } from "@/lib/associations/contract";
import { ruleBroken } from "@/lib/errors";
import { rolesFit } from "../rules";

export type Invited = { email: string; name: string; link: string };

/**
 * Writes invitations into the caller's transaction; the caller has authorised, records, and sends the links after
 * the commit. Members who are already there are left as they are; an address given twice is one person. Rows are locked
 * in the order of the addresses, so that two calls cannot wait for each other; the answer has the same order.
 * Throws `RULE` for roles that this kind of association does not have.
 */
export async function writeInvitations(
  ctx: Ctx,
  scope: Scope,
  people: readonly Newcomer[],
): Promise<{ invited: Invited[]; alreadyThere: string[] }> {
  if (!people.every((one) => rolesFit(scope.kind, one.roles))) throw ruleBroken("rolesDoNotFit");
  const inOrder = [...people].sort((a, b) => Number(a.email > b.email) - Number(a.email < b.email));
  const byEmail = new Map(inOrder.map((one) => [one.email, one]));
  const there = new Set(await selectThere(ctx, scope, [...byEmail.keys()]));
  const invited: Invited[] = [];
  for (const one of byEmail.values()) {
    if (there.has(one.email)) continue;
    const { link } = await createInvitation(ctx, scope, one);
    invited.push({ email: one.email, name: one.name, link });
  }
  return { invited, alreadyThere: [...there] };
}

async function selectThere(ctx: Ctx, scope: Scope, emails: string[]): Promise<string[]> {
  if (emails.length === 0) return [];
  const rows = await ctx.db
    .select({ email: persons.email })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(
      and(
        eq(memberships.associationId, scope.associationId),
        isNull(memberships.endedAt),
        inArray(persons.email, emails),
      ),
    );
  return rows.map((row) => row.email);
}
