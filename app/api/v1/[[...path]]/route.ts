import { OpenAPIHandler } from "@orpc/openapi/fetch";
import { ORPCError, onError } from "@orpc/server";
import { countWrite } from "@/lib/access/server/count-write";
import { sameOrigin } from "@/lib/access/server/same-origin";
import { log } from "@/lib/api/server/log";
import type { RequestContext } from "@/lib/api/server/procedure";
import { contextOf } from "@/lib/api/server/request";
import { router } from "@/lib/api/server/router";
import { runtime } from "@/lib/api/server/runtime";

export const dynamic = "force-dynamic";

const handler = new OpenAPIHandler<RequestContext>(router, {
  interceptors: [
    onError((error) => {
      if (!(error instanceof ORPCError) || error.status >= 500) log.error({ err: error }, "request failed");
    }),
  ],
});

const largestBody = 8 * 1024 * 1024;

async function handle(request: Request): Promise<Response> {
  const reading = request.method === "GET" || request.method === "HEAD";
  if (!reading && !sameOrigin(request)) return refusal(403, "FORBIDDEN", "foreignOrigin");
  if (Number(request.headers.get("content-length") ?? 0) > largestBody)
    return refusal(413, "RULE", "tooLarge");
  const context = await contextOf({ headers: request.headers, cookie: request.headers.get("cookie") ?? "" });
  if (!reading && context.me && !(await countWrite(context.base, context.me.personId))) {
    return refusal(429, "RATE_LIMITED", "tooManyWrites");
  }
  if (!reading && (await isReadOnly())) return refusal(503, "UNAVAILABLE", "diskFull");
  const { response } = await handler.handle(request, { prefix: "/api/v1", context });
  const answer = response ?? refusal(404, "NOT_FOUND", "notFound");
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}

/** The embedded database refuses writes while the disk is nearly full: a full one would stop the whole process. */
async function isReadOnly(): Promise<boolean> {
  const { connection } = await runtime();
  return connection.embedded?.health().readOnly ?? false;
}

/** The same shape as the contract's own refusals. */
function refusal(status: number, code: string, reason: string): Response {
  const body = { defined: true, code, status, message: code, data: { reason, data: {} } };
  return Response.json(body, { status });
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
