import "server-only";
import { ruleBroken } from "@/lib/errors";
import type { Prepared } from "./prepared";
import type { Sniffed } from "./sniff-file";

/**
 * Takes a video as it is. An MP4 must hold together: its boxes fill the file, and its table of contents is there.
 * @throws AppError RULE `media.damaged`
 */
export function checkVideo(bytes: Uint8Array, format: Sniffed["format"]): Prepared {
  if (format === "mp4" && !isWholeMp4(bytes)) throw ruleBroken("media.damaged");
  const mime = format === "mp4" ? "video/mp4" : "video/webm";
  const files = [{ size: "original" as const, mime, bytes }];
  return { kind: "video", mime, width: null, height: null, sizes: [], files };
}

/** Walks the boxes of the outermost level (ISO 14496-12): four bytes of length, four letters of a name. */
function isWholeMp4(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  let at = 0;
  while (at + 8 <= bytes.byteLength) {
    const length = lengthAt(view, at);
    if (length < 8 || at + length > bytes.byteLength) return false;
    names.add(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at += length;
  }
  return at === bytes.byteLength && names.has("moov") && (names.has("mdat") || names.has("moof"));
}

/** 0 reaches to the end of the file, 1 means a length of eight bytes behind the name. */
function lengthAt(view: DataView, at: number): number {
  const length = view.getUint32(at);
  if (length === 0) return view.byteLength - at;
  if (length > 1) return length;
  return at + 16 <= view.byteLength ? Number(view.getBigUint64(at + 8)) : 0;
}
