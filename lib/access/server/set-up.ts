import "server-only";
import { v7 } from "uuid";
import type { Role } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { addReference } from "@/db/seed/add-reference";
import { freeSlug } from "@/lib/associations/rules";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { checkPassword } from "./check-password";
import { claimSetup } from "./claim-setup";
import type { BaseCtx } from "./context";
import { hashPassword } from "./hash-password";
import { inTransaction } from "./in-transaction";
import { recordAs } from "./record-as";
import { refuseSecondSetup } from "./refuse-second-setup";

type Input = { associationName: string; shortName: string; name: string; email: string; newPassword: string };

/**
 * The first state association with its first person, who administrates and coordinates. Only while there is none.
 * @throws AppError RULE `alreadySetUp`, `passwordCommon`, `passwordOwnWord`
 */
export async function setUp(outer: BaseCtx, input: Input): Promise<{ ok: true }> {
  // Anybody may ask: without this look first, every request would cost the time and memory of a password hash.
  await refuseSecondSetup(outer);
  checkPassword(input.newPassword, input);
  const passwordHash = await hashPassword(input.newPassword);
  return inTransaction(outer, async (ctx) => {
    await claimSetup(ctx);
    const { name, email, associationName, shortName } = input;
    const [personId, associationId, memberId] = [v7(), v7(), v7()];
    const roles: Role[] = ["admin", "coordinator"];
    await ctx.db.insert(associations).values({
      id: associationId,
      kind: "state",
      name: associationName,
      shortName,
      slug: freeSlug(shortName, new Set()),
    });
    await ctx.db.insert(persons).values({ id: personId, name, email, passwordHash, locale: ctx.locale });
    await ctx.db.insert(memberships).values({ id: memberId, associationId, personId, roles });
    await addReference(ctx.db, { id: associationId, kind: "state" });
    const byThem = { ...ctx, me: { personId } };
    const subjectId = associationId;
    await appendAudit(byThem, { associationId, kind: "associations.created", subjectId });
    const detail = { after: roles };
    await appendAudit(byThem, { associationId, kind: "members.joined", subjectId: memberId, detail });
    await recordAs(ctx, { personId, associationIds: [associationId], kind: "associations.created" });
    return { ok: true };
  });
}
