import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { countUnread } from "./internal";

/** How much new there is for the person signed in, in all of their associations. */
export async function countNotices(ctx: Ctx): Promise<{ unread: number }> {
  return { unread: await countUnread(ctx) };
}
