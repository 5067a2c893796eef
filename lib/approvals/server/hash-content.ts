import "server-only";
import { createHash } from "node:crypto";
import type { PublishedContent } from "@/lib/posts/contract";
import { contentKey } from "@/lib/posts/rules-content";

/** The SHA-256 of what a post publishes, in hexadecimal: a decision names it, and holds for nothing else. */
export function hashContent(content: PublishedContent): string {
  return createHash("sha256").update(contentKey(content)).digest("hex");
}
