import "server-only";
import type { Me } from "@/lib/access/server/context";

const megabyte = 1024 * 1024;
/** The largest video, and room for what a form puts around a file. */
const withFile = 101 * megabyte;
const withoutFile = 8 * megabyte;

/** How many bytes a request may bring: more only for somebody signed in who uploads a medium. */
export function largestBody(request: Request, me: Me | null): number {
  return me && isUpload(request) ? withFile : withoutFile;
}

/** The two endpoints of the contract that take a picture or a video. */
export function isUpload({ method, url }: Request): boolean {
  return method === "POST" && path.test(new URL(url).pathname);
}

const path = /^\/api\/v1\/associations\/[0-9a-f-]{36}\/media(\/[0-9a-f-]{36}\/file)?\/?$/i;
