import "server-only";
import { addDays } from "date-fns";
import { and, eq, isNull } from "drizzle-orm";
import { districtRoles, type Role, stateRoles } from "@/db/enums";
import { invitations } from "@/db/schema/people";
import { ruleBroken } from "@/lib/errors";
import { normaliseEmail } from "../rules";
import type { Ctx, Scope } from "./context";
import { makeToken } from "./make-token";
import { publicUrl } from "./public-url";

const invitationDays = 7;

type Newcomer = { email: string; name: string; roles: Role[] };
type Created = { invitationId: string; token: string; link: string };

/**
 * Writes an invitation into the caller's transaction; an open one to the same address no longer works. The caller
 * has authorised, records, and after the commit mails the link or hands it over.
 * @throws AppError RULE `emailInvalid`, `roleNotHere`
 */
export async function createInvitation(ctx: Ctx, scope: Scope, newcomer: Newcomer): Promise<Created> {
  const email = normaliseEmail(newcomer.email);
  if (!email) throw ruleBroken("emailInvalid");
  const fitting: readonly Role[] = scope.kind === "state" ? stateRoles : districtRoles;
  if (!newcomer.roles.every((role) => fitting.includes(role))) throw ruleBroken("roleNotHere");
  const { associationId } = scope;
  const { token, tokenHash } = makeToken();
  await ctx.db
    .update(invitations)
    .set({ revokedAt: ctx.now, updatedAt: ctx.now })
    .where(
      and(
        eq(invitations.associationId, associationId),
        eq(invitations.email, email),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    );
  const { name, roles } = newcomer;
  const expiresAt = addDays(ctx.now, invitationDays);
  const [row] = await ctx.db
    .insert(invitations)
    .values({
      associationId,
      email,
      name,
      roles,
      tokenHash,
      invitedById: ctx.me.personId,
      expiresAt,
      createdAt: ctx.now,
    })
    .returning({ id: invitations.id });
  if (!row) throw new Error("the invitation was not stored");
  return { invitationId: row.id, token, link: `${publicUrl()}/invitation/${token}` };
}
