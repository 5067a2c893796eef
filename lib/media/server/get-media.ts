import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { MediaUse, Medium } from "../contract";
import { findMedium } from "./internal";
import { seenOf, usesOf } from "./uses-of";

/** One medium of the own or the state's library, with the people on it and the posts in sight that show it. */
export async function getMedia(
  ctx: Ctx,
  input: { associationId: string; mediaId: string },
): Promise<Medium & { usedIn: MediaUse[] }> {
  const scope = await enter(ctx, input.associationId, "media.read");
  const medium = await findMedium(ctx, scope, input.mediaId);
  return { ...medium, usedIn: seenOf(await usesOf(ctx, medium)) };
}
