import type { Post } from "./contract";
import { placedIn } from "./rules-media";

/** What a later state of a post did with a picture or video of an earlier one. */
export type MediaMark = "added" | "removed" | "moved";
export type ComparedMedium = { id: string; name: string; mark: MediaMark | null };
type Media = Pick<Post, "media">;

/**
 * The media of two states of a post, each in their order. As few as possible count as moved: one that was put first is
 * moved itself, those it went past are not.
 */
export function compareMedia(
  earlier: Media,
  later: Media,
): { before: ComparedMedium[]; after: ComparedMedium[]; differs: boolean } {
  const [first, second] = [placedIn(earlier), placedIn(later)];
  const kept = second.filter(({ id }) => id in earlier.media).map(({ id }) => id);
  const places = new Map(first.map(({ id }, place) => [id, place]));
  const still = longestRise(kept, (id) => places.get(id) ?? 0);
  const marked = (mark: "added" | "removed", there: Media["media"]) => {
    return ({ id, name }: { id: string; name: string }): ComparedMedium => {
      if (!(id in there)) return { id, name, mark };
      return { id, name, mark: still.has(id) || mark === "removed" ? null : "moved" };
    };
  };
  const before = first.map(marked("removed", later.media));
  const after = second.map(marked("added", earlier.media));
  return { before, after, differs: [...before, ...after].some(({ mark }) => mark !== null) };
}

/** The longest selection of a list that rises in its own order; the earliest of several. */
function longestRise(ids: readonly string[], of: (id: string) => number): Set<string> {
  let longest: string[] = [];
  const endingAt: string[][] = [];
  for (const id of ids) {
    const before = endingAt
      .filter((run) => of(run.at(-1) ?? id) < of(id))
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    const run = [...before, id];
    endingAt.push(run);
    if (run.length > longest.length) longest = run;
  }
  return new Set(longest);
}
