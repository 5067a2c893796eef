import "server-only";
import { createHash } from "node:crypto";
import { checkVideo } from "./check-video";
import { inTurn } from "./in-turn";
import type { Prepared } from "./prepared";
import { sniffFile } from "./sniff-file";
import { writePicture } from "./write-picture";

/**
 * Makes of an uploaded file what is kept. Two are worked on at once.
 * @throws AppError RULE `media.…` with the sentence for this file, UNAVAILABLE `media.busy`
 */
export async function prepareFile(bytes: Uint8Array): Promise<Prepared> {
  const { kind, format } = await sniffFile(bytes);
  return kind === "video" ? checkVideo(bytes, format) : inTurn(() => writePicture(bytes, format));
}

/** What the same file is recognised by. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
