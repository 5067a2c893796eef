import type { PostFields } from "@/lib/posts/contract";

export type FieldValue = PostFields[keyof PostFields] | undefined;

/** Whether two values of a field mean the same; the order of channels means nothing. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return [...a].sort().join() === [...b].sort().join();
  return a === b;
}
