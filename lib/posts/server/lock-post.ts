import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Post } from "../contract";
import { findPostToWrite } from "./internal";

/** The post, after waiting for whoever is writing it; `NOT_FOUND` where it is out of sight. */
export function lockPost(ctx: Ctx, scope: Scope, postId: string): Promise<Post> {
  return findPostToWrite(ctx, scope, postId);
}
