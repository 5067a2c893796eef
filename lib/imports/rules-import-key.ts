import { v5 } from "uuid";
import { wordKey } from "@/lib/imports/rules-words";

/** Any fixed name space will do; changing it makes every file new again. */
const nameSpace = "5f0c1f8e-4c0b-4a55-9a51-2d6f3a7c9e10";

/** What identifies a row; `row` only to say later which earlier row it repeats. */
export type KeySource = { title: string; day: string; channels: string[]; row: number };

/**
 * Gives each row of one import its fingerprint: what the file says about title, day and channels, and a
 * number for rows that are the same. The same file gives the same keys again, whatever happened to the posts.
 */
export function importKeys(): (source: KeySource) => { importKey: string; sameAs: number | null } {
  const seen = new Map<string, { count: number; row: number }>();
  return ({ title, day, channels, row }) => {
    const words = channels.map(wordKey).toSorted();
    const identity = JSON.stringify([contentKey(title), day.trim(), words]);
    const before = seen.get(identity);
    const count = (before?.count ?? 0) + 1;
    seen.set(identity, { count, row: before?.row ?? row });
    return { importKey: v5(`${identity}#${count}`, nameSpace), sameAs: before?.row ?? null };
  };
}

/** Titles are the same whatever their spaces, letter case and Unicode form. */
export function contentKey(title: string): string {
  return title.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
