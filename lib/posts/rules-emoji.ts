export const mostEmojis = 5;

export type EmojiHint =
  | { kind: "emojiCount"; value: number }
  | { kind: "emojiBullet"; from: number; to: number; excerpt: string; value: number }
  | { kind: "emojiRepeated"; from: number; to: number; excerpt: string; value: number };

/**
 * Screen readers say the name of every emoji: more than five in a post, one as a bullet at the start of two or more
 * lines (value: how many lines), and the same one several times in a row (value: how often).
 */
export function emojiHints(text: string): EmojiHint[] {
  const all = emojisOf(text);
  const bullets = all.filter(({ from }) => startsLine(text, from));
  const [bullet] = bullets;
  return [
    ...(all.length > mostEmojis ? [{ kind: "emojiCount" as const, value: all.length }] : []),
    ...(bullet && bullets.length > 1
      ? [{ kind: "emojiBullet" as const, ...bullet, value: bullets.length }]
      : []),
    ...repeated(all).slice(0, 1),
  ];
}

/** Every emoji as a person sees it: with its skin tone, as a family or as a flag it is one. */
function emojisOf(text: string): { from: number; to: number; excerpt: string }[] {
  return [...text.matchAll(emoji)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    excerpt: match[0],
  }));
}

const emoji =
  /\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|(?![©®™‼⁉])\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*[\u{E0020}-\u{E007F}]*/gu;

function startsLine(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && (text.charAt(at - 1) === " " || text.charAt(at - 1) === "\t")) at -= 1;
  return at === 0 || text.charAt(at - 1) === "\n";
}

function repeated(all: { from: number; to: number; excerpt: string }[]): EmojiHint[] {
  const runs: { from: number; to: number; excerpt: string; value: number }[] = [];
  for (const one of all) {
    const last = runs.at(-1);
    if (last && last.to === one.from && last.excerpt === one.excerpt) {
      last.to = one.to;
      last.value += 1;
    } else runs.push({ ...one, value: 1 });
  }
  return runs.filter(({ value }) => value > 1).map((run) => ({ kind: "emojiRepeated" as const, ...run }));
}
