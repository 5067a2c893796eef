/** Up to two letters that stand for a name: first and last word, "Jana Brandt" is "JB". */
export function initials(name: string) {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const first = words.at(0) ?? "";
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return (letter(first) + letter(last)).toLocaleUpperCase("de");
}

function letter(word: string) {
  return word.match(/\p{L}/u)?.[0] ?? "";
}
