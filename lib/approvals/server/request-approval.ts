import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import { AppError, ruleBroken } from "@/lib/errors";
import { contentOf } from "@/lib/posts/rules-content";
import { lockPost } from "@/lib/posts/server/lock-post";
import { savePost } from "@/lib/posts/server/save-post";
import type { PostApproval } from "../contract";
import { stepsOf } from "../rules";
import { publicationOf } from "../rules-deadline";
import { candidatesOf, chainOf } from "../rules-path";
import { approvalOf } from "./approval-of";
import { hashContent } from "./hash-content";
import { openRound } from "./open-round";
import { deadlineOf } from "./plan-request";
import { readFrame } from "./read-frame";
import { tellAsked } from "./tell";
import { writersOf } from "./writers-of";

export type RequestApprovalInput = {
  associationId: string;
  postId: string;
  contentHash: string;
  askedId: string | null;
  note: string;
  deadlineAt?: string;
};

/**
 * Asks for the approval of a draft as the asker saw it. Throws `CONFLICT` where it reads differently by now, and `RULE`
 * where it is no draft, checks are open, nobody could decide, or the deadline has passed or lies after publication.
 */
export async function requestApproval(outer: Ctx, input: RequestApprovalInput): Promise<PostApproval> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const post = await lockPost(ctx, scope, input.postId);
    if (post.held) throw ruleBroken("postIsHeld");
    if (post.stage !== "drafting") throw ruleBroken("onlyDraftsAreRequested");
    if (hashContent(contentOf(post)) !== input.contentHash) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: post, fields: [] });
    }
    const frame = await readFrame(ctx, input.associationId);
    const { risk, openBlocking } = await standingOfPost(ctx, scope, post);
    if (post.body.trim() === "") throw ruleBroken("textIsMissing");
    if (openBlocking.length > 0) throw ruleBroken("checksAreOpen", { count: openBlocking.length });
    const path = frame.rules.paths[risk.effective];
    const { deciders, rules } = frame;
    const known = { deciders, deciderIds: rules.deciderIds, excluded: await writersOf(ctx, post.id) };
    const { districtOnly } = post;
    for (const step of stepsOf[path]) {
      if (chainOf({ ...known, districtOnly, step, askedId: null }).length === 0)
        throw ruleBroken("nobodyCanDecide");
    }
    const first = stepsOf[path][0] ?? "lead";
    const candidates = candidatesOf({ ...known, step: first });
    if (input.askedId && !candidates.some(({ membershipId }) => membershipId === input.askedId)) {
      throw ruleBroken("askedCannotDecide");
    }
    const wished = input.deadlineAt ? new Date(input.deadlineAt) : null;
    if (wished && wished <= ctx.now) throw ruleBroken("deadlineHasPassed");
    const publishAt = publicationOf(post, frame.calendar);
    if (wished && publishAt && publishAt > ctx.now && wished > publishAt) {
      throw ruleBroken("deadlineAfterPublication");
    }
    const deadlineAt = wished ?? deadlineOf(ctx, post, frame).at;
    const { askedId, note } = input;
    const round = await openRound(ctx, post, { riskClass: risk.effective, path, deadlineAt, askedId, note });
    await appendAudit(ctx, {
      associationId: input.associationId,
      kind: "approvals.requested",
      subjectId: post.id,
      detail: {
        postId: post.id,
        roundId: round.id,
        riskClass: risk.effective,
        path,
        contentHash: round.contentHash,
      },
    });
    await savePost(ctx, { scope, postId: post.id, expected: post.revision }, { stage: "review" });
    await tellAsked(ctx, { round, frame, post });
    await record(ctx, {
      associationId: input.associationId,
      kind: "approvals.requested",
      subjectId: post.id,
      detail: { roundId: round.id, riskClass: risk.effective, path },
    });
    return approvalOf(ctx, input);
  });
}
