import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import type { Medium } from "@/lib/media/contract";
import { findReadable } from "@/lib/media/server/find-readable";
import { mediaStorage } from "@/lib/media/server/storage";

const mostPictures = 4;
/** Bytes of one picture; the size of 640 pixels rarely has a quarter of it. */
const mostBytes = 400_000;

/**
 * The first pictures of a post in small, for the page that a link of a mail opens: whoever follows it has no session,
 * and a token has no place in the address of a file. What cannot be read or is too large is left out.
 */
export async function linkPictures(ctx: Ctx, media: readonly Medium[]): Promise<Record<string, string>> {
  const pictures = media.filter(({ kind }) => kind === "image").slice(0, mostPictures);
  const read = await Promise.all(pictures.map(async ({ id }) => [id, await addressOf(ctx, id)] as const));
  return Object.fromEntries(read.flatMap(([id, address]) => (address ? [[id, address]] : [])));
}

async function addressOf(ctx: Ctx, mediaId: string): Promise<string | null> {
  const row = await findReadable(ctx, mediaId);
  const size = row?.sizes.find((one) => one >= 640) ?? row?.sizes.at(-1);
  if (!row || size === undefined) return null;
  const file = await mediaStorage().read({ fileId: row.fileId, size });
  if (!file) return null;
  if (file.total > mostBytes) {
    await file.body.cancel();
    return null;
  }
  const bytes = Buffer.from(await new Response(file.body).arrayBuffer());
  return `data:image/webp;base64,${bytes.toString("base64")}`;
}
