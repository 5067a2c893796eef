import "server-only";
import { subDays, subHours } from "date-fns";
import { inArray, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { media } from "@/db/schema/media";
import { log } from "@/lib/api/server/log";
import { removeFiles } from "./put-files";
import { mediaStorage } from "./storage";

/** How long a deleted medium can be brought back, in days. */
const restorableDays = 30;
/** How old a file without a row must be, in hours: younger ones may belong to an upload that is under way. */
const orphanHours = 24;
const batch = 500;

/** Removes deleted media for good after thirty days, and files that no row names, as a crash leaves them. */
export async function tidyMedia(db: Db, now: Date): Promise<void> {
  const gone = await db
    .delete(media)
    .where(lt(media.deletedAt, subDays(now, restorableDays)))
    .returning({ fileId: media.fileId });
  for (const { fileId } of gone) await removeFiles(fileId);
  await sweep(db, now);
}

async function sweep(db: Db, now: Date): Promise<void> {
  // A database without any media beside a full storage is a wrong one, or a new one: nothing is removed for it.
  if ((await db.$count(media)) === 0) return;
  const before = subHours(now, orphanHours);
  let waiting = new Set<string>();
  for await (const file of mediaStorage().list()) {
    if (file.at >= before) continue;
    waiting.add(file.fileId);
    if (waiting.size < batch) continue;
    await removeOrphans(db, waiting);
    waiting = new Set();
  }
  await removeOrphans(db, waiting);
}

async function removeOrphans(db: Db, fileIds: Set<string>): Promise<void> {
  if (fileIds.size === 0) return;
  const known = await db
    .select({ fileId: media.fileId })
    .from(media)
    .where(inArray(media.fileId, [...fileIds]));
  const orphans = fileIds.difference(new Set(known.map((row) => row.fileId)));
  for (const fileId of orphans) await removeFiles(fileId);
  if (orphans.size > 0) log.info({ count: orphans.size }, "files without a medium were removed");
}
