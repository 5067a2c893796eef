import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { PostFields } from "../contract";
import { checkReferences } from "./internal";

/** For what keeps the format, person and channels of posts to come: refuses those of another association. */
export async function checkPostReferences(
  ctx: Ctx,
  scope: Scope,
  fields: Pick<PostFields, "formatId" | "responsibleId" | "channelIds">,
): Promise<void> {
  await checkReferences(ctx, scope, fields);
}
