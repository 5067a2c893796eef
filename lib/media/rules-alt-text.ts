/** What could be better about an alternative text. */
export type AltTextHint = "tooShort" | "tooLong" | "saysItIsAPicture";

const shortest = 80;
const longest = 200;

/**
 * A hint for whoever writes an alternative text, null for a good or an empty one: 80 to 200 characters, and not
 * beginning with what a screen reader has already said.
 */
export function altTextHint(text: string): AltTextHint | null {
  const written = text.trim();
  if (written === "") return null;
  if (/^(das |ein |a |the )?(bild|foto|picture|photo|image)( von|,| of|:)/i.test(written))
    return "saysItIsAPicture";
  const length = [...written].length;
  if (length < shortest) return "tooShort";
  return length > longest ? "tooLong" : null;
}
