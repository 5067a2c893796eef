import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { approvalLinks } from "@/db/schema/approvals";
import { asPerson } from "@/lib/access/server/as-person";
import type { BaseCtx, Ctx } from "@/lib/access/server/context";
import { forgiveAttempts } from "@/lib/access/server/forgive-attempts";
import { hashToken } from "@/lib/access/server/hash-token";
import { limits } from "@/lib/access/server/limits";
import { perAddress } from "@/lib/access/server/per-address";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { ruleBroken } from "@/lib/errors";

export type LinkRow = typeof approvalLinks.$inferSelect;

/**
 * The link of a mail and the person it was sent to. A wrong, used, revoked or expired one is refused alike; guesses are
 * counted per address. Reading it changes nothing but that count.
 * @throws AppError RULE `linkInvalid`; RATE_LIMITED `tooManyAttempts`
 */
export async function openLink(outer: BaseCtx, token: string): Promise<{ ctx: Ctx; link: LinkRow }> {
  const attempts = perAddress(outer, limits.signInFromAddress);
  await refuseTooMany(outer, attempts);
  const [link] = await outer.db
    .select()
    .from(approvalLinks)
    .where(
      and(
        eq(approvalLinks.tokenHash, hashToken(token)),
        isNull(approvalLinks.usedAt),
        isNull(approvalLinks.revokedAt),
        gt(approvalLinks.expiresAt, outer.now),
      ),
    );
  if (!link) throw ruleBroken("linkInvalid");
  await forgiveAttempts(outer, attempts);
  return { ctx: await asPerson(outer, link.personId), link };
}

/**
 * Uses a link up, and every other that the person was mailed for the same round.
 * @throws AppError RULE `linkInvalid` where somebody was faster
 */
export async function burnLink(ctx: BaseCtx, { id, roundId, personId }: LinkRow): Promise<void> {
  const burnt = await ctx.db
    .update(approvalLinks)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(approvalLinks.roundId, roundId),
        eq(approvalLinks.personId, personId),
        isNull(approvalLinks.usedAt),
        isNull(approvalLinks.revokedAt),
      ),
    )
    .returning({ id: approvalLinks.id });
  if (!burnt.some((link) => link.id === id)) throw ruleBroken("linkInvalid");
}
