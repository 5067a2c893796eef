import "server-only";

/** By what the mention in a comment is known, so that it is told once and settled with its conversation. */
export function mentionKey(commentId: string): string {
  return `mentioned:${commentId}`;
}
