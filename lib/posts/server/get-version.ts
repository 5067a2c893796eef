import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { cardsInReach } from "@/lib/media/server/media-of-posts";
import type { Version } from "../contract";
import { findVersion } from "./find-version";

/** A post as it stood at one of its kept revisions, or as it stands now, with what is known of its media today. */
export async function getVersion(
  ctx: Ctx,
  input: { associationId: string; postId: string; number: number },
): Promise<Version> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const content = await findVersion(ctx, scope, input);
  return { ...content, mediaCards: await cardsInReach(ctx, scope, Object.keys(content.media)) };
}
