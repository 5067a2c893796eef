import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { mediaPeople } from "@/db/schema/media";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followMedia, holdPostsOf } from "@/lib/approvals/server/follow-media";
import { notFound } from "@/lib/errors";
import type { MediaUse, Medium } from "../contract";
import { findToWrite, toMedium } from "./internal";
import { seenOf, type Use, usesOf } from "./uses-of";

export type WithdrawConsentInput = { associationId: string; mediaId: string; personId: string };
export type Withdrawal = { medium: Medium; blocked: MediaUse[]; takeDown: MediaUse[]; outOfSight: number };

/**
 * Ends a consent at once. Gives back the planned posts that are blocked by it and the published ones that must be
 * taken down; each association with such a post gets an entry of its own. Again it says the same and writes nothing.
 */
export async function withdrawConsent(outer: Ctx, input: WithdrawConsentInput): Promise<Withdrawal> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "media.write");
    await holdPostsOf(ctx, input.mediaId);
    const row = await findToWrite(ctx, scope, { mediaId: input.mediaId, from: "library" });
    const isNew = await withdraw(ctx, input);
    if (isNew) await followMedia(ctx, row.id);
    const touched = (await usesOf(ctx, row)).filter(({ stage }) => stage !== "discarded");
    if (isNew) await tell(ctx, input, touched);
    const isOut = ({ stage }: Use) => stage === "published" || stage === "evaluated";
    return {
      medium: await toMedium(ctx, scope, row),
      blocked: seenOf(touched.filter((use) => !isOut(use))),
      takeDown: seenOf(touched.filter(isOut)),
      outOfSight: touched.filter((use) => !use.seen).length,
    };
  });
}

/** @returns whether it had not been withdrawn before. @throws AppError NOT_FOUND */
async function withdraw(ctx: Ctx, { associationId, mediaId, personId }: WithdrawConsentInput) {
  const person = and(
    eq(mediaPeople.associationId, associationId),
    eq(mediaPeople.mediaId, mediaId),
    eq(mediaPeople.id, personId),
  );
  const withdrawn = await ctx.db
    .update(mediaPeople)
    .set({ withdrawnAt: ctx.now, revision: sql`${mediaPeople.revision} + 1`, updatedAt: ctx.now })
    .where(and(person, isNull(mediaPeople.withdrawnAt)))
    .returning({ id: mediaPeople.id });
  if (withdrawn.length === 0 && (await ctx.db.$count(mediaPeople, person)) === 0) throw notFound();
  return withdrawn.length > 0;
}

/** The state's media stand in posts of several districts, and each is told of its own posts only. */
async function tell(ctx: Ctx, input: WithdrawConsentInput, uses: Use[]): Promise<void> {
  const places = new Set([input.associationId, ...uses.map((use) => use.associationId)]);
  // In one order for all, because each entry makes other writers of that association wait.
  for (const associationId of [...places].sort()) {
    const postIds = uses.filter((use) => use.associationId === associationId).map((use) => use.postId);
    const detail = { personId: input.personId, postIds };
    await record(ctx, {
      associationId,
      kind: "media.consentWithdrawn",
      subjectId: input.mediaId,
      detail,
    });
  }
}
