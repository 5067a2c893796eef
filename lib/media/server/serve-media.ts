import "server-only";
import * as z from "zod";
import type { BaseCtx, Me } from "@/lib/access/server/context";
import { securityHeaders } from "@/lib/access/server/security-headers";
import { log } from "@/lib/api/server/log";
import { byteRange } from "../rules-byte-range";
import { contentDisposition, fileNameOf } from "../rules-file-name";
import { type FileSize, fileSizes } from "./file-key";
import { findReadable } from "./find-readable";
import type { MediaRow } from "./internal";
import { mediaStorage } from "./storage";

export type AskedFile = { mediaId: string; size: string; version: string | null; range: string | null };

/**
 * The file of a medium as an answer. Whoever may not see it, and a visitor, gets the same 404 as for one that never
 * was. A width the picture does not have is answered with the largest it has.
 */
export async function serveMedia(
  { base, me }: { base: BaseCtx; me: Me | null },
  asked: AskedFile,
): Promise<Response> {
  const size = fileSizes.find((one) => String(one) === asked.size);
  if (!me || !size || !z.uuid().safeParse(asked.mediaId).success) return nothing();
  const row = await findReadable({ ...base, me }, asked.mediaId);
  if (!row) return nothing();
  const given = nearest(row, size);
  const range = given === "original" ? byteRange(asked.range, row.bytes) : "whole";
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: headersOf({ "Content-Range": `bytes */${row.bytes}`, "Cache-Control": "private, no-store" }),
    });
  }
  const part = range === "whole" ? undefined : range;
  const file = await mediaStorage().read({ fileId: row.fileId, size: given }, part);
  if (!file) {
    log.warn({ mediaId: row.id }, "the file of a medium is not in the storage");
    return nothing();
  }
  const headers = headersOf({
    "Content-Type": given === "original" ? row.mime : "image/webp",
    "Content-Disposition": contentDisposition(
      size === "original" ? "attachment" : "inline",
      fileNameOf(given === "original" ? row : { ...row, mime: "image/webp" }),
    ),
    "Content-Length": String(part ? part.end - part.start + 1 : file.total),
    "Accept-Ranges": given === "original" ? "bytes" : "none",
    // What an address with the present version gives never changes; any other is asked for again.
    "Cache-Control":
      asked.version === String(row.fileRevision)
        ? "private, max-age=31536000, immutable"
        : "private, no-store",
    ...(part && { "Content-Range": `bytes ${part.start}-${part.end}/${file.total}` }),
  });
  return new Response(file.body, { status: part ? 206 : 200, headers });
}

/** A video has no smaller pictures, and a small picture fewer. */
function nearest({ kind, sizes }: MediaRow, size: FileSize): FileSize {
  if (size === "original" || kind === "video") return "original";
  return sizes.includes(size) ? size : (sizes.at(-1) ?? "original");
}

function nothing(): Response {
  return new Response(null, { status: 404, headers: headersOf({ "Cache-Control": "private, no-store" }) });
}

/** Whatever a file holds, a browser that opens it alone loads and runs nothing. */
function headersOf(own: Record<string, string>): Headers {
  const headers = new Headers([...securityHeaders()].map(([name, value]) => [name, value]));
  headers.set("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  return headers;
}
