import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { limits } from "@/lib/access/server/limits";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followMedia, holdPostsOf } from "@/lib/approvals/server/follow-media";
import { ruleBroken } from "@/lib/errors";
import type { Medium } from "../contract";
import { changeMedium, findMedium, findToWrite, toMedium } from "./internal";
import { hashOf, prepareFile } from "./prepare-file";
import { removeFiles, withFiles } from "./put-files";

export type ReplaceMediaFileInput = {
  associationId: string;
  mediaId: string;
  file: File;
  expectedRevision: number;
};

/**
 * Puts another file in the place of a medium's: id, texts, consents and posts stay. The former file is gone after
 * the commit. Throws `CONFLICT` when somebody was faster, `RULE` `media.…` for a file that is not taken.
 */
export async function replaceMediaFile(outer: Ctx, input: ReplaceMediaFileInput): Promise<Medium> {
  const scope = await enter(outer, input.associationId, "media.write");
  await findMedium(outer, scope, input.mediaId);
  await refuseTooMany(outer, [{ limit: limits.uploads, subject: outer.me.personId }]);
  const bytes = await input.file.bytes();
  const contentHash = hashOf(bytes);
  const former: { fileId?: string } = {};
  const row = await withFiles(await prepareFile(bytes), (put) =>
    inTransaction(outer, async (ctx) => {
      const own = await enter(ctx, input.associationId, "media.write");
      await holdPostsOf(ctx, input.mediaId);
      const before = await findToWrite(ctx, own, { mediaId: input.mediaId, from: "library" });
      if (before.contentHash === contentHash) return before;
      if (before.kind !== put.columns.kind) throw ruleBroken("media.otherKind");
      const target = { scope: own, row: before, expected: input.expectedRevision };
      const file = { ...put.columns, contentHash, fileRevision: before.fileRevision + 1 };
      const after = await changeMedium(ctx, target, file);
      await followMedia(ctx, before.id);
      const { associationId } = own;
      await record(ctx, { associationId, kind: "media.fileReplaced", subjectId: before.id });
      former.fileId = before.fileId;
      return after;
    }),
  );
  if (former.fileId) await removeFiles(former.fileId);
  return toMedium(outer, scope, row);
}
