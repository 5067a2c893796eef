import NextAuth from "next-auth";
import { authOptions } from "@/lib/access/server/auth-options";
import { sameOrigin } from "@/lib/access/server/same-origin";
import { currentRequest } from "@/lib/api/server/request";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ nextauth: string[] }> };

/** The three steps we use of next-auth; its own pages, its log and its session address stay shut. */
const doors = new Set(["GET csrf", "POST callback/password", "POST callback/link", "POST signout"]);
const largestBody = 16 * 1024;

async function handle(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!doors.has(`${request.method} ${nextauth.join("/")}`)) return refusal(404);
  if (request.method === "POST" && !sameOrigin(request)) return refusal(403);
  const length = request.headers.get("content-length");
  if (request.method === "POST" && length === null) return refusal(411);
  if (Number(length) > largestBody) return refusal(413);
  const { base, me } = await currentRequest();
  const answer: Response = await NextAuth(authOptions({ ...base, me }))(request, context);
  answer.headers.set("Cache-Control", "private, no-store");
  return answer;
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { "Cache-Control": "private, no-store" } });
}

export { handle as GET, handle as POST };
