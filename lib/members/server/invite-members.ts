import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import type { Newcomer } from "@/lib/associations/contract";
import { notFound } from "@/lib/errors";
import { lockTeam } from "./internal";
import { sendInvitations } from "./send-invitations";
import { writeInvitations } from "./write-invitations";

/**
 * Invites people, also those who have an account elsewhere: they accept by signing in. An open invitation to the
 * same address stops working. Throws `RULE` for roles that this kind of association does not have.
 */
export async function inviteMembers(
  outer: Ctx,
  input: { associationId: string; people: Newcomer[] },
): Promise<{ invited: { email: string; link: string | null }[]; alreadyThere: string[] }> {
  const written = await inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "member.manage");
    await lockTeam(ctx, scope);
    const [association] = await ctx.db
      .select({ name: associations.name })
      .from(associations)
      .where(eq(associations.id, scope.associationId));
    if (!association) throw notFound();
    const written = await writeInvitations(ctx, scope, input.people);
    const count = written.invited.length;
    const kind = "members.invited";
    if (count > 0) await record(ctx, { associationId: scope.associationId, kind, detail: { count } });
    return { associationName: association.name, ...written };
  });
  return { invited: sendInvitations(outer, written), alreadyThere: written.alreadyThere };
}
