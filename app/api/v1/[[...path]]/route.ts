import { OpenAPIHandler } from "@orpc/openapi/fetch";
import { ORPCError } from "@orpc/server";
import type { Held } from "@/lib/access/server/context";
import { countWrite } from "@/lib/access/server/count-write";
import { limits } from "@/lib/access/server/limits";
import { sameOrigin } from "@/lib/access/server/same-origin";
import { securityHeaders } from "@/lib/access/server/security-headers";
import { largestBody } from "@/lib/api/server/largest-body";
import { limitedBody } from "@/lib/api/server/limited-body";
import { log } from "@/lib/api/server/log";
import type { RequestContext } from "@/lib/api/server/procedure";
import { contextOf } from "@/lib/api/server/request";
import { router } from "@/lib/api/server/router";
import { runtime } from "@/lib/api/server/runtime";
import { storable } from "@/lib/api/server/storable";
import { StillHeld } from "@/lib/api/server/unless-held";
import { takePlace } from "@/lib/api/server/upload-places";

export const dynamic = "force-dynamic";

const handler = new OpenAPIHandler<RequestContext>(router, {
  interceptors: [
    async ({ next }) => {
      try {
        return await next();
      } catch (error) {
        if (error instanceof StillHeld) return { matched: true, response: notModified };
        throw error;
      }
    },
  ],
  // Around the verb alone: what cannot be read as a request is answered with 400 and is no defect of ours.
  clientInterceptors: [
    async ({ next, ...asked }) => {
      try {
        return await next({ ...asked, input: storable(asked.input) });
      } catch (error) {
        if (isDefect(error)) log.error({ err: error }, "request failed");
        throw error;
      }
    },
  ],
});

function isDefect(error: unknown): boolean {
  return !(error instanceof StillHeld) && (!(error instanceof ORPCError) || error.status >= 500);
}

const notModified = { status: 304, headers: {}, body: undefined };
const nothingToLoad: [string, string] = [
  "Content-Security-Policy",
  "default-src 'none'; frame-ancestors 'none'; sandbox",
];

async function handle(request: Request): Promise<Response> {
  const answer = await answerTo(request).catch(unavailable);
  for (const [name, value] of [...securityHeaders(), nothingToLoad]) answer.headers.set(name, value);
  return answer;
}

async function answerTo(request: Request): Promise<Response> {
  const reading = request.method === "GET" || request.method === "HEAD";
  if (!reading && !sameOrigin(request)) return refusal(403, "FORBIDDEN", "foreignOrigin");
  const context = await contextOf({ headers: request.headers, cookie: request.headers.get("cookie") ?? "" });
  const limited = limitedBody(request, largestBody(request, context.me));
  if (limited.isTooLarge()) return tooLarge();
  if (!reading && !(await isWithinLimit(request, context)))
    return refusal(429, "RATE_LIMITED", "tooManyWrites");
  if (!reading && (await isReadOnly())) return refusal(503, "UNAVAILABLE", "diskFull");
  const held: Held = { asked: unquoted(request.headers.get("if-none-match")), given: null };
  if (reading) context.base.held = held;
  const place = takePlace(request);
  if (!place) return refusal(503, "UNAVAILABLE", "media.busy");
  const handled = handler.handle(limited.request, { prefix: "/api/v1", context });
  const { response } = await handled.finally(place.leave);
  if (limited.isTooLarge()) return tooLarge();
  return mark(response ?? refusal(404, "NOT_FOUND", "notFound"), held);
}

/** An answer with a mark may be kept, and is asked for again each time; any other is never stored. */
function mark(answer: Response, held: Held): Response {
  const tag = answer.ok || answer.status === 304 ? held.given : null;
  answer.headers.set("Cache-Control", tag ? "private, no-cache" : "private, no-store");
  if (tag) answer.headers.set("ETag", `"${tag}"`);
  return answer;
}

/** The mark inside an entity tag; a proxy that compresses makes a weak one of it. */
function unquoted(tag: string | null): string | null {
  return /^(?:W\/)?"([^"]*)"$/.exec(tag ?? "")?.[1] ?? null;
}

/** Counts a write of somebody signed in; only theirs, or the cookie of an ended session could use up their minute. */
async function isWithinLimit(request: Request, { base, me }: RequestContext): Promise<boolean> {
  const limit = isQuestion.test(new URL(request.url).pathname) ? limits.questions : limits.writes;
  return me === null || countWrite(base, { personId: me.personId, limit });
}

/** What is sent to be reckoned with while somebody types, and written nowhere. */
const isQuestion = /^\/api\/v1\/(associations\/[^/]+\/plan-trials|me\/absences\/preview)$/;

/** The embedded database refuses writes while the disk is nearly full: a full one would stop the whole process. */
async function isReadOnly(): Promise<boolean> {
  const { connection } = await runtime();
  return connection.embedded?.health().readOnly ?? false;
}

/** What no endpoint has answered: the database is away, so nothing was done. */
function unavailable(error: unknown): Response {
  log.error({ err: error }, "request could not be answered");
  return refusal(503, "UNAVAILABLE", "unavailable");
}

/** The rest of the body is still on its way: the connection ends with the answer. */
function tooLarge(): Response {
  const answer = refusal(413, "RULE", "tooLarge");
  answer.headers.set("Connection", "close");
  return answer;
}

/** The same shape as the contract's own refusals. */
function refusal(status: number, code: string, reason: string): Response {
  const body = { defined: true, code, status, message: code, data: { reason, data: {} } };
  return Response.json(body, { status });
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
