import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { NoticeKind } from "@/db/enums";
import { notices } from "@/db/schema/notices";
import type { BaseCtx } from "@/lib/access/server/context";
import { tellPersons } from "./tell-persons";

export type SettleInput = {
  associationId: string;
  /** The post, the absence, or the association itself. */
  subjectId: string;
  kinds: readonly NoticeKind[];
  /** Only these, where a post may have several of a kind. */
  keys?: readonly string[];
  /** Only those of these people. */
  personIds?: readonly string[];
};

/**
 * Says in the caller's transaction that there is nothing left to do about these notices: they count as read and are
 * no longer mailed.
 */
export async function settleNotices(ctx: BaseCtx, input: SettleInput): Promise<void> {
  const { associationId, subjectId, kinds, keys, personIds } = input;
  const settled = await ctx.db
    .update(notices)
    .set({ settledAt: ctx.now })
    .where(
      and(
        eq(notices.associationId, associationId),
        eq(notices.subjectId, subjectId),
        inArray(notices.kind, [...kinds]),
        keys ? inArray(notices.key, [...keys]) : undefined,
        personIds ? inArray(notices.personId, [...personIds]) : undefined,
        isNull(notices.settledAt),
      ),
    )
    .returning({ personId: notices.personId, inApp: notices.inApp });
  const shown = settled.filter(({ inApp }) => inApp).map(({ personId }) => personId);
  await tellPersons(ctx, { associationId, personIds: shown, kind: "notices.settled" });
}
