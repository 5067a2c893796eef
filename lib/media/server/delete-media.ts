import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { changeMedium, findToWrite } from "./internal";
import { seenOf, usesOf } from "./uses-of";

export type DeleteMediaInput = { associationId: string; mediaId: string; expectedRevision: number };

/**
 * Takes a medium out of the library; row and files stay for thirty days, so that it can be brought back. Throws
 * `RULE` `media.inUse` with the posts in sight (`posts`) and their whole number (`count`) while posts still need it.
 */
export async function deleteMedia(outer: Ctx, input: DeleteMediaInput): Promise<{ revision: number }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "media.write");
    const before = await findToWrite(ctx, scope, { mediaId: input.mediaId, from: "library" });
    const needing = (await usesOf(ctx, before)).filter(({ stage }) => !over.includes(stage));
    if (needing.length > 0) {
      throw ruleBroken("media.inUse", { count: needing.length, posts: seenOf(needing) });
    }
    const target = { scope, row: before, expected: input.expectedRevision };
    const { revision } = await changeMedium(ctx, target, { deletedAt: ctx.now });
    const { associationId } = scope;
    await record(ctx, { associationId, kind: "media.deleted", subjectId: before.id, detail: { revision } });
    return { revision };
  });
}

/** Posts that are over no longer hold their media. */
const over: readonly string[] = ["discarded", "evaluated"];
