/**
 * Both texts as one, nothing of either lost: what stands now, then every paragraph of the own text that is not
 * in it yet. Paragraphs both share stand once.
 */
export function joinTexts(theirs: string, mine: string): string {
  const there = new Set(paragraphs(theirs));
  const added = paragraphs(mine).filter((paragraph) => !there.has(paragraph));
  return [theirs.trimEnd(), ...added].filter((part) => part !== "").join("\n\n");
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
