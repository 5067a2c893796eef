import { findGenderPair, type GenderForm } from "@/lib/posts/rules-gender-pairs";
import { hashtagsOf } from "@/lib/posts/rules-hashtags";
import { maskLinks } from "@/lib/posts/rules-masked-links";

/** The house style is the asterisk ("Kolleg*innen"); the others are named so that a text speaks with one voice. */
type GenderStyle = "asterisk" | "colon" | "underscore" | "capital" | "slash" | "brackets" | "pair";

export type GenderHint =
  | { kind: "genderForm"; from: number; to: number; excerpt: string; value: string }
  | { kind: "genderMixed"; excerpt: string; value: number };

/**
 * The first form of every style that is not the house style (value: the same word with the asterisk), and a text
 * that mixes styles (excerpt: one example of each, value: how many styles). The asterisk itself is never wrong.
 */
export function genderHints(text: string): GenderHint[] {
  const readable = maskLinks(text);
  const tags = hashtagsOf(text);
  const found = new Map<GenderStyle, GenderForm>();
  for (const [style, pattern] of patterns) {
    for (const match of readable.matchAll(pattern)) {
      const form = formOf(match);
      // A capital within a hashtag is its way of writing words: #BürgerInnenstadt, #TeamErIn.
      if (style === "capital" && tags.some(({ from, to }) => from <= form.from && form.to <= to)) continue;
      found.set(style, form);
      break;
    }
  }
  const pair = findGenderPair(readable);
  if (pair) found.set("pair", pair);
  const examples = [...found.values()].sort((a, b) => a.from - b.from);
  const foreign = examples.filter((form) => form !== found.get("asterisk"));
  return [
    ...foreign.map(({ from, to, form, inHouseStyle }) => ({
      kind: "genderForm" as const,
      from,
      to,
      excerpt: form,
      value: inHouseStyle,
    })),
    ...(examples.length > 1
      ? [
          {
            kind: "genderMixed" as const,
            excerpt: examples.map(({ form }) => form).join(", "),
            value: examples.length,
          },
        ]
      : []),
  ];
}

// Stem and ending are groups, the mark between them is dropped. Each pattern starts only at the start of a word.
const start = "(?<![\\p{L}\\p{M}\\p{N}_*:/@])";
const ending = "(innen\\p{Ll}*|in|rs|[rnmse])(?![\\p{L}\\p{M}\\p{N}_*])";
const patterns: readonly [GenderStyle, RegExp][] = [
  ["asterisk", new RegExp(`${start}(\\p{L}{3,})\\*${ending}`, "gu")],
  ["colon", new RegExp(`${start}(\\p{L}{3,}):${ending}`, "gu")],
  ["underscore", new RegExp(`${start}(\\p{L}{3,})_${ending}`, "gu")],
  ["slash", new RegExp(`${start}(\\p{Lu}\\p{L}+)/-?(innen|in)(?!\\p{L})`, "gu")],
  ["brackets", new RegExp(`${start}(\\p{L}+)(?:\\((innen|in)\\)|\\((inn)\\)en)(?!\\p{L})`, "gu")],
  [
    "capital",
    // After these endings a capital I is a Binnen-I; "LinkedIn" and "PlugIn" end otherwise.
    new RegExp(
      `${start}(\\p{L}{3,})(?:(?<=\\p{Ll})(Innen)|(?<=er|or|eur|ist|ent|ant|är|at|ut|ekt|eg|ing|ert|irt|alt|rzt|loge)(In))(?!\\p{L})`,
      "gu",
    ),
  ],
];

function formOf(match: RegExpExecArray): GenderForm {
  const [form, stem = "", one, other] = match;
  const last = (one ?? (other === "inn" ? "innen" : other) ?? "").toLowerCase();
  return { from: match.index, to: match.index + form.length, form, inHouseStyle: `${stem}*${last}` };
}
