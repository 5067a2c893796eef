import "server-only";
import { and, eq } from "drizzle-orm";
import { notices } from "@/db/schema/notices";
import type { BaseCtx } from "@/lib/access/server/context";
import { tellPersons } from "./tell-persons";

/**
 * Opens again, in the caller's transaction, what was settled about a post by the write at `at`, which has been undone.
 * Nobody is told twice: what was read stays read.
 */
export async function reviveNotices(
  ctx: BaseCtx,
  { associationId, subjectId, at }: { associationId: string; subjectId: string; at: Date },
): Promise<void> {
  const revived = await ctx.db
    .update(notices)
    .set({ settledAt: null })
    .where(
      and(
        eq(notices.associationId, associationId),
        eq(notices.subjectId, subjectId),
        eq(notices.settledAt, at),
      ),
    )
    .returning({ personId: notices.personId, inApp: notices.inApp });
  const shown = revived.filter(({ inApp }) => inApp).map(({ personId }) => personId);
  await tellPersons(ctx, { associationId, personIds: shown, kind: "notices.added" });
}
