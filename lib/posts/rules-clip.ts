import { graphemes } from "@/lib/posts/rules-graphemes";

/**
 * What a feed shows before "… more": at most so many characters as people count them, cut between words where one
 * ends near. Null when the whole text fits or the channel does not clip.
 */
export function clipText(text: string, visible: number | null): string | null {
  if (visible === null || text.length <= visible) return null;
  let count = 0;
  for (const { index } of graphemes.segment(text)) {
    if (count === visible) return betweenWords(text.slice(0, index));
    count += 1;
  }
  return null;
}

function betweenWords(cut: string): string {
  const space = Math.max(cut.lastIndexOf(" "), cut.lastIndexOf("\n"));
  return (space > cut.length - 20 && space > 0 ? cut.slice(0, space) : cut).trimEnd();
}
