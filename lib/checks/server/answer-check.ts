import "server-only";
import type { CheckAnswer } from "@/db/enums";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followApproval } from "@/lib/approvals/server/follow-approval";
import { AppError, ruleBroken } from "@/lib/errors";
import { lockPost } from "@/lib/posts/server/lock-post";
import type { PostChecks } from "../contract";
import { canAnswer, stillAnswers } from "../rules";
import { putAnswer } from "./put-answer";
import { readChecks } from "./read-checks";

export type AnswerCheckInput = {
  associationId: string;
  postId: string;
  itemId: string;
  answer: CheckAnswer | null;
  note: string;
  expectedRevision: number;
};

/**
 * Answers a question about a post, changes the note of an answer, or takes it back with null. Throws `RULE` for a
 * question the list no longer has or that takes no such answer, `CONFLICT` when somebody else was faster.
 */
export async function answerCheck(outer: Ctx, input: AnswerCheckInput): Promise<PostChecks> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { postId, itemId, answer, note } = input;
    const post = await lockPost(ctx, scope, postId);
    const { list, answers } = await readChecks(ctx, scope, postId);
    const item = list.items.find(({ id }) => id === itemId);
    if (!item) throw ruleBroken("checkIsAway");
    if (!canAnswer(item, answer)) throw ruleBroken("answerDoesNotFit");
    const before = answers.find((given) => given.itemId === itemId);
    const isSame = before && before.answer === answer && stillAnswers(item, before);
    if (isSame && before.note === note) return readChecks(ctx, scope, postId);
    if (input.expectedRevision !== (before?.revision ?? 0)) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: before ?? null });
    }
    // Who answered and when stays with the answer while only its note changes.
    const at = isSame ? new Date(before.at) : ctx.now;
    const given = { answer, note, asked: item.question.de, listNumber: list.number, detail: null, at };
    await putAnswer(ctx, { scope, postId, itemId }, given);
    await followApproval(ctx, scope, post);
    await record(ctx, {
      associationId: scope.associationId,
      kind: "checks.answered",
      subjectId: postId,
      detail: { itemId, before: before?.answer ?? null, after: answer },
    });
    return readChecks(ctx, scope, postId);
  });
}
