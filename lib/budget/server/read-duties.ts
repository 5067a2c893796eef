import "server-only";
import { eq } from "drizzle-orm";
import { fixedDuties } from "@/db/schema/coverage";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { FixedDuties } from "../contract";
import { mergedDuties } from "./read-budget";

/** The fixed duties as they hold; the revision grows with every one that is changed, 0 where all are as brought. */
export async function readDuties(ctx: Ctx, { associationId }: Scope): Promise<FixedDuties> {
  const rows = await ctx.db
    .select({
      key: fixedDuties.key,
      minutes: fixedDuties.minutes,
      memberId: fixedDuties.memberId,
      revision: fixedDuties.revision,
    })
    .from(fixedDuties)
    .where(eq(fixedDuties.associationId, associationId));
  const duties = mergedDuties(rows).map(({ key, minutes, memberId }) => ({ key, minutes, memberId }));
  return { duties, revision: rows.reduce((sum, { revision }) => sum + revision, 0) };
}
