/** Shortens a text to at most `max` characters, at a space if one is near, and never inside an emoji. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const hard = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "");
  const space = hard.lastIndexOf(" ");
  return `${(space > max * 0.7 ? hard.slice(0, space) : hard).trimEnd()}…`;
}

/** Splits a text after at most `max` characters, never inside an emoji. */
export function splitText(text: string, max: number): [string, string] {
  if (text.length <= max) return [text, ""];
  const head = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
  return [head, text.slice(head.length)];
}
