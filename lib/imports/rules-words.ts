/** A plan repeats few words thousands of times, so short ones are remembered. */
const remembered = new Map<string, string>();
const rememberAtMost = 5000;

/**
 * The form under which words of a file are compared: lower case, without accents, punctuation or symbols.
 * A word of symbols only ("✅") stays as it is.
 */
export function wordKey(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const key = toKey(text);
  if (remembered.size >= rememberAtMost) remembered.clear();
  if (text.length <= 100) remembered.set(text, key);
  return key;
}

/** Turns lists of comma-separated words into a lookup by `wordKey`. */
export function wordTable<T extends string | number>(
  entries: readonly (readonly [T, string])[],
): Map<string, T> {
  const table = new Map<string, T>();
  for (const [meaning, words] of entries) {
    for (const word of words.split(",")) table.set(wordKey(word), meaning);
  }
  return table;
}

/** Parts of a cell that names several things: "FB + Insta", "Facebook/Instagram", "Web und Newsletter". */
export function splitWords(text: string): string[] {
  return text
    .split(/[,;/+&|\n•·]|\s(?:und|and|et|u\.)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const yes = new Set(
  ["x", "ja", "yes", "oui", "true", "wahr", "1", "✓", "✔", "✔️", "✅", "☑", "●"].map(wordKey),
);
const no = new Set(["nein", "no", "non", "false", "falsch", "0", "-", "–", "—", "❌", "✗"].map(wordKey));

/** A mark such as "x", "ja" or "✓" is true, "nein" or "–" false, anything else no mark. */
export function readMark(text: string): boolean | null {
  const key = wordKey(text);
  if (yes.has(key)) return true;
  return no.has(key) || key === "" ? false : null;
}

function toKey(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const key = plain
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return key === "" ? plain : key;
}
