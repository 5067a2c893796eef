import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { media } from "@/db/schema/media";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { limits } from "@/lib/access/server/limits";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, notFound } from "@/lib/errors";
import type { Medium } from "../contract";
import { nameFromFile } from "../rules-file-name";
import { type MediaRow, mediaColumns, toMedium } from "./internal";
import { hashOf, prepareFile } from "./prepare-file";
import { type PutFiles, withFiles } from "./put-files";

export type UploadMediaInput = { associationId: string; mediaId: string; file: File; folder?: string };

/**
 * Adds a picture or a video. The same id with the same file again gives back what is there; with another file it is
 * a `CONFLICT`. Throws `RULE` `media.…` for a file that is not taken; nothing of it stays in the storage then.
 */
export async function uploadMedia(outer: Ctx, input: UploadMediaInput): Promise<Medium> {
  const scope = await enter(outer, input.associationId, "media.write");
  await refuseTooMany(outer, [{ limit: limits.uploads, subject: outer.me.personId }]);
  const bytes = await input.file.bytes();
  const contentHash = hashOf(bytes);
  const there = await findExisting(outer, scope, { ...input, contentHash });
  if (there) return toMedium(outer, scope, there);
  // Pictures take their time, so nothing of this happens inside the transaction.
  const row = await withFiles(await prepareFile(bytes), (put) =>
    inTransaction(outer, (ctx) => addRow(ctx, input, { ...put.columns, contentHash })),
  );
  return toMedium(outer, scope, row);
}

async function addRow(
  ctx: Ctx,
  input: UploadMediaInput,
  file: PutFiles["columns"] & { contentHash: string },
): Promise<MediaRow> {
  const scope = await enter(ctx, input.associationId, "media.write");
  const { associationId } = scope;
  const { mediaId: id, folder = "" } = input;
  const name = nameFromFile(input.file.name);
  const [row] = await ctx.db
    .insert(media)
    .values({ ...file, id, associationId, name, folder, createdAt: ctx.now, updatedAt: ctx.now })
    .onConflictDoNothing({ target: media.id })
    .returning(mediaColumns);
  if (!row) return existing(ctx, scope, { ...input, contentHash: file.contentHash });
  await record(ctx, { associationId, kind: "media.uploaded", subjectId: id });
  return row;
}

/** The same request at the same moment was faster. */
async function existing(ctx: Ctx, scope: Scope, wanted: Wanted): Promise<MediaRow> {
  const row = await findExisting(ctx, scope, wanted);
  if (!row) throw notFound();
  return row;
}

type Wanted = { mediaId: string; contentHash: string };

/** The medium of that id. Of a foreign or deleted one nothing is said. @throws AppError CONFLICT for another file */
async function findExisting(ctx: Ctx, scope: Scope, wanted: Wanted): Promise<MediaRow | undefined> {
  const [row] = await ctx.db
    .select(mediaColumns)
    .from(media)
    .where(
      and(
        eq(media.associationId, scope.associationId),
        eq(media.id, wanted.mediaId),
        isNull(media.deletedAt),
      ),
    );
  if (!row || row.contentHash === wanted.contentHash) return row;
  const current = await toMedium(ctx, scope, row);
  throw new AppError("CONFLICT", "media.idTaken", { current });
}
