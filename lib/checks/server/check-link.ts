import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { limits } from "@/lib/access/server/limits";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followApproval } from "@/lib/approvals/server/follow-approval";
import { ruleBroken } from "@/lib/errors";
import { webAddress } from "@/lib/posts/rules-research";
import { getPost } from "@/lib/posts/server/get-post";
import { lockPost } from "@/lib/posts/server/lock-post";
import type { PostChecks } from "../contract";
import { type Network, probeLink, publicNetwork } from "./probe-link";
import { putAnswer } from "./put-answer";
import { readChecks } from "./read-checks";

/**
 * Asks the stored link of a post whether it answers, and keeps what came back with the address it belongs to. The
 * network is asked outside of any transaction. Throws `RULE` for a post without a web address or a list without this
 * check, `RATE_LIMITED` after twenty in a quarter of an hour.
 */
export async function checkLink(
  outer: Ctx,
  input: { associationId: string; postId: string },
  network: Network = publicNetwork,
): Promise<PostChecks> {
  const { postId } = input;
  await enter(outer, input.associationId, "post.write");
  const address = webAddress((await getPost(outer, input)).link);
  if (address === null) throw ruleBroken("linkIsMissing");
  await refuseTooMany(outer, [{ limit: limits.linkChecks, subject: outer.me.personId }]);
  const found = await probeLink(address, network);
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const post = await lockPost(ctx, scope, postId);
    const { list } = await readChecks(ctx, scope, postId);
    const item = list.items.find(({ automatic }) => automatic === "link");
    if (!item) throw ruleBroken("checkIsAway");
    const answer = found.outcome === "answers" ? "yes" : "no";
    const given = {
      answer,
      asked: item.question.de,
      listNumber: list.number,
      note: "",
      at: ctx.now,
    } as const;
    await putAnswer(ctx, { scope, postId, itemId: item.id }, { ...given, detail: found });
    const detail = { outcome: found.outcome, code: found.code };
    const { associationId } = scope;
    await followApproval(ctx, scope, post);
    await record(ctx, { associationId, kind: "checks.linkChecked", subjectId: postId, detail });
    return readChecks(ctx, scope, postId);
  });
}
