import { log } from "@/lib/api/server/log";
import { contextOf } from "@/lib/api/server/request";
import { serveMedia } from "@/lib/media/server/serve-media";

export const dynamic = "force-dynamic";

type Address = { params: Promise<{ mediaId: string; size: string }> };

/** The file of a medium; rights are checked for each, and `v` names the file so that browsers may keep it. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  try {
    const cookie = request.headers.get("cookie") ?? "";
    const context = await contextOf({ headers: request.headers, cookie });
    const version = new URL(request.url).searchParams.get("v");
    return await serveMedia(context, { ...(await params), version, range: request.headers.get("range") });
  } catch (error) {
    log.error({ err: error }, "file could not be served");
    return new Response(null, { status: 503, headers: { "Cache-Control": "private, no-store" } });
  }
}

/** The same without the file, which is closed unread. */
export async function HEAD(request: Request, address: Address): Promise<Response> {
  const answer = await GET(request, address);
  await answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}
