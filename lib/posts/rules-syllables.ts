/**
 * How many syllables a German word has, counted by its vowel sounds: diphthongs and doubled vowels are one, other
 * neighbouring vowels are two ("The-a-ter"). Close enough for a reading ease, not for hyphenation. Gender marks and
 * hyphens only part the word; short words in capitals are spelt out ("SGB" is three). At least one.
 */
export function countSyllables(word: string): number {
  const parts = word.match(/[\p{L}\p{M}]+/gu) ?? [];
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOfPart(part), 0),
  );
}

function syllablesOfPart(part: string): number {
  if (/^\p{Lu}{2,5}$/u.test(part)) return part.length;
  return part.normalize("NFC").toLowerCase().match(vowelSounds)?.length ?? 0;
}

// "qu" holds no vowel of its own, and "y" before a vowel is a consonant ("Yoga").
const vowelSounds = /aa|ee|oo|a[iuy]|e[iuy]|äu|oi|ie|[aeioäöüéèêáàâóòôíìîúùû]|(?<!q)u|y(?![aeiouäöü])/gu;
