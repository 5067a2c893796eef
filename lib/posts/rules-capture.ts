import { titleFromAddress } from "@/lib/posts/rules-address-title";
import { webAddress } from "@/lib/posts/rules-research";
import { shorten } from "@/lib/posts/rules-shorten";

/** What one line makes of an idea: its title, the addresses it was found at, and the line itself where it was cut. */
export type Capture = { title: string; addresses: string[]; note: string };

const longestTitle = 200;
const longestAddress = 2_000;
const mostSources = 50;

/**
 * An idea from the text of one field and the addresses already taken out of it. Links that still stand in the text
 * become sources too; without any words the first address gives the title. What is too long for a title is kept
 * whole as a note. Null where there is nothing to save.
 */
export function captureFrom(text: string, taken: readonly string[]): Capture | null {
  const found = takeLinks(text, "all");
  const addresses = [...new Set([...taken, ...found.addresses])].slice(0, mostSources);
  const [first] = addresses;
  const words = found.text.trim();
  const title = words || (first ? titleFromAddress(first) : "");
  if (title === "") return null;
  if (title.length <= longestTitle) return { title, addresses, note: "" };
  return { title: shorten(title, longestTitle - 1), addresses, note: words };
}

/**
 * Takes web addresses out of a text: `all` of them, or only those that are `ended` by a space, while somebody types.
 * The rest is tidied where something was taken, and otherwise exactly what it was.
 */
export function takeLinks(text: string, which: "all" | "ended"): { text: string; addresses: string[] } {
  const addresses: string[] = [];
  const rest = text.replace(link, (found: string, at: number) => {
    const end = at + found.length;
    if (which === "ended" && end === text.length) return found;
    const bare = withoutPunctuation(found);
    const address = webAddress(bare.replace(/^www\./i, "https://$&"));
    if (address === null || address.length > longestAddress) return found;
    if (!addresses.includes(address)) addresses.push(address);
    return found.slice(bare.length);
  });
  return addresses.length === 0 ? { text, addresses } : { text: tidy(rest), addresses };
}

const link = /(?:https?:\/\/|(?<![\p{L}\p{N}.@/-])www\.)[^\s<>"]+/giu;

/** A sentence may end behind a link; a bracket belongs to it only where it was opened in it. */
function withoutPunctuation(found: string): string {
  const cut = found.replace(/[.,;:!?…'’“”»«]+$/u, "");
  const closed = /[)\]]$/.test(cut) && !/[([]/.test(cut) ? cut.slice(0, -1) : cut;
  return closed === found ? found : withoutPunctuation(closed);
}

/** Without doubled spaces, empty brackets, what ended the sentence behind the link, and the colon or dash before it. */
function tidy(text: string): string {
  return text
    .replace(/[([<]\s*[)\]>]/g, " ")
    .replace(/\s+[.,;:!?…]+(?=\s|$)/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s:;,|–—-]+|[\s:;,|–—-]+$/gu, "")
    .replace(/^[.!?…]+$/u, "");
}
