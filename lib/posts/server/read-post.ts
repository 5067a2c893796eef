import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Post } from "../contract";
import { findPost } from "./internal";

/** The post as it stands now, waiting for nobody; `NOT_FOUND` where it is out of sight. */
export function readPost(ctx: Ctx, scope: Scope, postId: string): Promise<Post> {
  return findPost(ctx, scope, postId);
}
