import "server-only";
import { fileTypeFromBuffer } from "file-type";
import type { MediaKind } from "@/db/enums";
import { type AppError, ruleBroken } from "@/lib/errors";
import { largestMegabytes } from "../rules-limits";

const megabyte = 1024 * 1024;

/** What a file is by its content; its name and what the browser says of it count for nothing. */
export type Sniffed = { kind: MediaKind; format: "jpeg" | "png" | "webp" | "gif" | "mp4" | "webm" };

const taken: Record<string, Sniffed> = {
  "image/jpeg": { kind: "image", format: "jpeg" },
  "image/png": { kind: "image", format: "png" },
  "image/apng": { kind: "image", format: "png" },
  "image/webp": { kind: "image", format: "webp" },
  "image/gif": { kind: "image", format: "gif" },
  "video/mp4": { kind: "video", format: "mp4" },
  "video/webm": { kind: "video", format: "webm" },
};

/** @throws AppError RULE `media.…`: empty, a format that is not taken, or too large for its kind */
export async function sniffFile(bytes: Uint8Array): Promise<Sniffed> {
  if (bytes.byteLength === 0) throw ruleBroken("media.emptyFile");
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const sniffed = taken[found?.mime ?? ""];
  if (!sniffed) throw refusalOf(found?.mime ?? "", bytes);
  if (bytes.byteLength > largestMegabytes[sniffed.kind] * megabyte) throw tooLarge(sniffed.kind);
  return sniffed;
}

function tooLarge(kind: MediaKind): AppError {
  const limit = largestMegabytes[kind];
  return kind === "image"
    ? ruleBroken("media.imageTooLarge", { limit })
    : ruleBroken("media.videoTooLarge", { limit });
}

/** The sentence that helps most: phones make HEIC and MOV, and drawings are often SVG. */
function refusalOf(mime: string, bytes: Uint8Array): AppError {
  if (/^image\/(hei[cf](-sequence)?|avif)$/.test(mime)) return ruleBroken("media.phonePicture");
  if (mime === "video/quicktime" || mime === "video/x-m4v") return ruleBroken("media.phoneVideo");
  if (mime === "image/svg+xml" || looksLikeSvg(bytes)) return ruleBroken("media.drawing");
  return ruleBroken("media.unknownType");
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096)).trimStart();
  return start.startsWith("<") && /<svg[\s>]/i.test(start);
}
