import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { invitations, memberships, persons } from "@/db/schema/people";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { AppError, ruleBroken } from "@/lib/errors";
import { checkPassword } from "./check-password";
import type { BaseCtx, Me } from "./context";
import { hashPassword } from "./hash-password";
import { inTransaction } from "./in-transaction";
import { findInvitation } from "./internal";
import { recordAs } from "./record-as";

type Input = { token: string; name?: string; newPassword?: string };
type VisitorCtx = BaseCtx & { me: Me | null };
type Invitation = Awaited<ReturnType<typeof findInvitation>>;

/**
 * Joins an association by invitation. An address that has an account must be signed in as it, and nothing of the
 * account changes; otherwise the account is made here, with the name and the password given.
 * @throws AppError RULE `linkInvalid`, `passwordNeeded`, `passwordCommon`, `passwordOwnWord`; FORBIDDEN `signInAsInvited`
 */
export async function acceptInvitation(
  outer: VisitorCtx,
  input: Input,
): Promise<{ associationSlug: string }> {
  const invitation = await findInvitation(outer, input.token);
  const known = signedInAs(outer, invitation);
  const newcomer = known ? null : await makeNewcomer(outer, { invitation, input });
  return inTransaction(outer, async (ctx) => {
    await claim(ctx, invitation.id);
    const personId = known ?? (await insertPerson(ctx, newcomer));
    const memberId = await join(ctx, { invitation, personId });
    const { associationId, roles, invitedById } = invitation;
    if (memberId) {
      const detail = { after: roles, invitedById };
      await appendAudit(
        { ...ctx, me: { personId } },
        { associationId, kind: "members.joined", subjectId: memberId, detail },
      );
    }
    const associationIds = [associationId];
    await recordAs(ctx, { personId, associationIds, kind: "members.joined", subjectId: personId });
    return { associationSlug: invitation.associationSlug };
  });
}

/** The account that accepts, or null where one is to be made. */
function signedInAs(ctx: VisitorCtx, { accountId }: Invitation): string | null {
  if (accountId === null) return null;
  if (ctx.me?.personId !== accountId) throw new AppError("FORBIDDEN", "signInAsInvited");
  return accountId;
}

async function makeNewcomer(ctx: BaseCtx, { invitation, input }: { invitation: Invitation; input: Input }) {
  const name = input.name ?? invitation.name;
  if (!input.newPassword || !name) throw ruleBroken("passwordNeeded");
  checkPassword(input.newPassword, invitation);
  const passwordHash = await hashPassword(input.newPassword);
  return { id: v7(), name, email: invitation.email, passwordHash, locale: ctx.locale };
}

/** Of two who accept at the same moment one wins. */
async function claim(ctx: BaseCtx, invitationId: string): Promise<void> {
  const claimed = await ctx.db
    .update(invitations)
    .set({ acceptedAt: ctx.now, updatedAt: ctx.now })
    .where(
      and(eq(invitations.id, invitationId), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)),
    )
    .returning({ id: invitations.id });
  if (claimed.length === 0) throw ruleBroken("linkInvalid");
}

async function insertPerson(
  ctx: BaseCtx,
  person: Awaited<ReturnType<typeof makeNewcomer>> | null,
): Promise<string> {
  const rows = person
    ? await ctx.db.insert(persons).values(person).onConflictDoNothing().returning({ id: persons.id })
    : [];
  // The address got an account in the meantime, by another association's invitation: it is not ours to overwrite.
  if (!rows[0]) throw new AppError("FORBIDDEN", "signInAsInvited");
  return rows[0].id;
}

/** Somebody who had left comes back with the roles of the invitation; a standing membership stays, and is not named. */
async function join(
  ctx: BaseCtx,
  { invitation, personId }: { invitation: Invitation; personId: string },
): Promise<string | undefined> {
  const { associationId, roles, weeklyMinutes } = invitation;
  const [joined] = await ctx.db
    .insert(memberships)
    .values({ associationId, personId, roles, weeklyMinutes })
    .onConflictDoUpdate({
      target: [memberships.associationId, memberships.personId],
      set: {
        roles,
        weeklyMinutes,
        endedAt: null,
        updatedAt: ctx.now,
        revision: sql`${memberships.revision} + 1`,
      },
      setWhere: isNotNull(memberships.endedAt),
    })
    .returning({ id: memberships.id });
  return joined?.id;
}
