import { shorten } from "@/lib/posts/rules-shorten";

/**
 * A title that a web address suggests, without asking the site: the part of its path with the most words, and the
 * site; only the site where no part reads like words. At most 200 characters.
 */
export function titleFromAddress(address: string): string {
  const url = new URL(address);
  const site = url.hostname.replace(/^www\./, "");
  const parts = url.pathname.split("/").map((part) => wordsOf(part).join(" "));
  const [best = ""] = parts.toSorted((a, b) => b.length - a.length);
  if ((best.match(/\p{L}/gu) ?? []).length < 3) return shorten(site, 199);
  const words = best.charAt(0).toUpperCase() + best.slice(1);
  return `${shorten(words, 199 - Math.min(site.length + 3, 100))} – ${shorten(site, 97)}`;
}

/** "winterhilfe-startet-a-1234.html" is "winterhilfe startet": the numbers of an editing system say nothing. */
function wordsOf(part: string): string[] {
  const words = decoded(part)
    .replace(/\.(?:s?html?|php|aspx?|jsp|pdf|amp)$/i, "")
    .split(/[^\p{L}\p{N}'’&]+/u)
    .filter((word) => word !== "" && !isNumbering(word));
  const lastTelling = words.findLastIndex((word) => word.length > 1);
  return words.slice(0, lastTelling + 1);
}

/** Years stay; other numbers, and letters mixed with three digits or more, are ids. */
function isNumbering(word: string): boolean {
  if (/^(?:19|20)\d\d$/.test(word)) return false;
  return /^\d+$/.test(word) || /\d{3}/.test(word) || /^(?=.*\d)[0-9a-f]{6,}$/i.test(word);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
