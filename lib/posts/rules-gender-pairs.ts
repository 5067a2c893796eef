/** A gendered form and the same in house style. */
export type GenderForm = { from: number; to: number; form: string; inHouseStyle: string };

/** The first place where both sexes stand side by side: "Kolleginnen und Kollegen", "Ärzte/Ärztinnen". */
export function findGenderPair(text: string): GenderForm | null {
  for (const match of text.matchAll(pairs)) {
    const [form, one = "", other = ""] = match;
    const female = isPair(one, other) ? one : isPair(other, one) ? other : null;
    if (!female) continue;
    const inHouseStyle = female.replace(/(innen|in)$/, "*$1");
    return { from: match.index, to: match.index + form.length, form, inHouseStyle };
  }
  return null;
}

const pairs =
  /(?<![\p{L}\p{M}*:_])(\p{Lu}\p{L}+)(?:\s(?:und|oder|sowie|bzw\.)\s|\s?[&/]\s?)(?:(?:der|die|das|den|dem|des|eine?|einen|einem|einer|unsere?|unseren)\s)?(\p{Lu}\p{L}+)/gu;

/** Whether the second word is the male form of the first, umlauts aside: "Ärztinnen" and "Arzt", "Kundin" and "Kunde". */
function isPair(female: string, male: string): boolean {
  const stem = /(?:innen|in)$/.test(female) ? fold(female.replace(/(?:innen|in)$/, "")) : null;
  if (stem === null || stem.length < 3) return false;
  const folded = fold(male);
  return ["", "e", "n", "en", "s", "es"].some((end) => folded === stem + end);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[äöü]/g, (letter) => ({ ä: "a", ö: "o", ü: "u" })[letter] ?? letter);
}
