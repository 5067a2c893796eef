import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { notices } from "@/db/schema/notices";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { tellPersons } from "./tell-persons";

/** Marks one's own notices as read, without ids all of them; one's other open pages follow. */
export async function readNotices(outer: Ctx, { ids }: { ids?: string[] }): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { personId } = ctx.me;
    const read = await ctx.db
      .update(notices)
      .set({ readAt: ctx.now })
      .where(
        and(
          eq(notices.personId, personId),
          isNull(notices.readAt),
          ids ? inArray(notices.id, ids) : undefined,
        ),
      )
      .returning({ associationId: notices.associationId });
    const [first] = read;
    if (first) await tellPersons(ctx, { ...first, personIds: [personId], kind: "notices.read" });
    return { ok: true };
  });
}
