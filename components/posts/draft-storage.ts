import * as z from "zod/mini";
import type { Draft } from "@/components/posts/draft";
import { fieldsShape } from "@/components/posts/post-shape";

const kept = z.object({
  title: z.string(),
  draft: z.object({
    revision: z.number(),
    base: fieldsShape,
    changes: fieldsShape,
  }),
});

export type DraftPlace = { personId: string; associationId: string; postId: string };

/** Unsent changes in this browser: one entry for each person and post, so that a shared computer mixes nothing. */
export function readDraft(storage: Storage, place: DraftPlace): Draft | null {
  return parse(storage.getItem(keyOf(place)))?.draft ?? null;
}

/** Keeps a draft, or forgets it when null. A full or blocked storage is no reason to stop typing. */
export function keepDraft(storage: Storage, place: DraftPlace, entry: z.infer<typeof kept> | null): void {
  try {
    if (entry) storage.setItem(keyOf(place), JSON.stringify(entry));
    else storage.removeItem(keyOf(place));
  } catch {
    // The text is still on the page and is sent as soon as the server answers.
  }
}

/** The posts of an association with changes that this person has not sent yet. */
export function listDrafts(
  storage: Storage,
  place: Omit<DraftPlace, "postId">,
): { postId: string; title: string }[] {
  const start = keyOf({ ...place, postId: "" });
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const entry = parse(storage.getItem(key));
      return entry ? [{ postId: key.slice(start.length), title: entry.title }] : [];
    });
}

function keyOf({ personId, associationId, postId }: DraftPlace): string {
  return `rk_draft:${personId}:${associationId}:${postId}`;
}

function parse(text: string | null): z.infer<typeof kept> | null {
  if (text === null) return null;
  try {
    return kept.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
