import { trailingHashtagsStart } from "@/lib/posts/rules-hashtags";
import { maskLinks } from "@/lib/posts/rules-masked-links";

/** A sentence with its place in UTF-16 units and its words; links, emojis and dashes are no words. */
export type Sentence = { from: number; to: number; words: string[] };

/**
 * The sentences of a post. They end with `.`, `!`, `?`, `…` or a line break, but not behind a short form ("z. B.",
 * "Dr.") or an ordinal ("am 3. Mai"). The hashtags at the end belong to none.
 */
export function sentencesOf(text: string): Sentence[] {
  const masked = maskLinks(text.slice(0, trailingHashtagsStart(text)));
  const sentences: Sentence[] = [];
  let current: Sentence | null = null;
  for (const token of masked.matchAll(/\S+|\n/g)) {
    const [found] = token;
    if (found !== "\n") {
      current ??= { from: token.index, to: 0, words: [] };
      current.to = token.index + found.length;
      if (/[\p{L}\p{N}]/u.test(found)) current.words.push(found);
    }
    if (current && (found === "\n" || endsSentence(found))) {
      sentences.push(current);
      current = null;
    }
  }
  if (current) sentences.push(current);
  return sentences.filter((sentence) => sentence.words.length > 0);
}

function endsSentence(token: string): boolean {
  if (!/[.!?…]["'“”»«’)\]]*$/.test(token)) return false;
  return (
    !/^\W?(?:\p{L}\.)+$/u.test(token) &&
    !/^\W?\d{1,2}\.$/.test(token) &&
    !shortForms.has(token.toLowerCase().replace(/^\W/, ""))
  );
}

/** Short forms of more than one letter that rarely stand at the end of a sentence. */
const shortForms = new Set(
  (
    "abs. abt. art. bspw. bzw. ca. dr. etc. evtl. geb. gem. ggf. hl. inkl. insb. jh. kath. evang. max. min. mind. mio. mrd. " +
    "nr. prof. sog. st. std. str. tel. usw. vgl. vorm. nachm. zzgl. jan. feb. mrz. apr. jun. jul. aug. sep. sept. okt. " +
    "nov. dez. mo. di. mi. do. fr. sa. so."
  ).split(" "),
);
