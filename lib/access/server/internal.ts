import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { TokenPurpose } from "@/db/enums";
import { loginTokens } from "@/db/schema/access";
import { associations } from "@/db/schema/associations";
import { invitations, persons } from "@/db/schema/people";
import { notFound, ruleBroken } from "@/lib/errors";
import type { BaseCtx } from "./context";
import { hashToken } from "./hash-token";

/** An account as the verbs of this folder need it; the hash never leaves the folder. */
export async function findAccount(ctx: BaseCtx, personId: string) {
  const [account] = await ctx.db
    .select({ email: persons.email, passwordHash: persons.passwordHash })
    .from(persons)
    .where(eq(persons.id, personId));
  if (!account) throw notFound();
  return account;
}

/** Whose unused, unexpired link this is. @throws AppError RULE `linkInvalid`, the same for every reason */
export async function findToken(ctx: BaseCtx, { token, purpose }: { token: string; purpose: TokenPurpose }) {
  const [found] = await ctx.db
    .select({ id: loginTokens.id, personId: loginTokens.personId })
    .from(loginTokens)
    .where(
      and(
        eq(loginTokens.tokenHash, hashToken(token)),
        eq(loginTokens.purpose, purpose),
        isNull(loginTokens.usedAt),
        gt(loginTokens.expiresAt, ctx.now),
      ),
    );
  if (!found) throw ruleBroken("linkInvalid");
  return found;
}

/** Uses a link up. Of two at the same moment one wins. @throws AppError RULE `linkInvalid` */
export async function burnToken(ctx: BaseCtx, tokenId: string): Promise<void> {
  const burnt = await ctx.db
    .update(loginTokens)
    .set({ usedAt: ctx.now })
    .where(and(eq(loginTokens.id, tokenId), isNull(loginTokens.usedAt)))
    .returning({ id: loginTokens.id });
  if (burnt.length === 0) throw ruleBroken("linkInvalid");
}

/** The open invitation behind a link. @throws AppError RULE `linkInvalid`, the same for every reason */
export async function findInvitation(ctx: BaseCtx, token: string) {
  const [found] = await ctx.db
    .select({
      id: invitations.id,
      associationId: invitations.associationId,
      email: invitations.email,
      name: invitations.name,
      roles: invitations.roles,
      weeklyMinutes: invitations.weeklyMinutes,
      invitedById: invitations.invitedById,
      associationName: associations.name,
      associationSlug: associations.slug,
      accountId: persons.id,
    })
    .from(invitations)
    .innerJoin(associations, eq(associations.id, invitations.associationId))
    .leftJoin(persons, eq(persons.email, invitations.email))
    .where(
      and(
        eq(invitations.tokenHash, hashToken(token)),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    );
  if (!found) throw ruleBroken("linkInvalid");
  return found;
}
