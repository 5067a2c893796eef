/** The text for a sentence about it: on one line, at most so many UTF-16 units, cut between words where possible. */
export function shorten(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= most && text.length <= most * 4) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  const kept = space > most / 2 ? cut.slice(0, space) : cut;
  // Half of an emoji would show as a box.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
