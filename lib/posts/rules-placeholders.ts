/** A placeholder nobody has filled, with its place in UTF-16 units; the name may be empty. */
export type Placeholder = { from: number; to: number; name: string };

/**
 * Every `{{…}}` that still stands in a text, also one whose end is missing: published it would be as wrong. Names
 * are up to eighty characters.
 */
export function openPlaceholders(text: string): Placeholder[] {
  return [...text.matchAll(/\{{2,}([^{}\n]{0,80})\}*/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: (match[1] ?? "").trim(),
  }));
}
