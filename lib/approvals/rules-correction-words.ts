/** Whether a word says the opposite: nicht, kein and its forms, without, isn't. */
export function isNegation(word: string): boolean {
  const lower = word.toLowerCase();
  return NEGATIONS.has(lower) || /^kein|^niemand|^nirgend|n['’]t$/.test(lower);
}

/** Whether a word stands for a day: a month, a weekday, today, morgen. */
export function isDateWord(word: string): boolean {
  // "may" and "march" are verbs, "mar" and "sat" words; as days and months they have a capital.
  return AS_WRITTEN.has(word) || DATES.has(word.toLowerCase());
}

/** Whether a word is a number written out. */
export function isNumberWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    NUMBERS.has(lower) ||
    /hundert|hundred|tausend|thousand|million|milliard|billion|dreißig|(zwan|vier|fünf|sech|sieb|acht|neun)zig/.test(
      lower,
    )
  );
}

/** Whether a word with a capital letter is a small word at the start of a sentence and no name. */
export function isFunctionWord(word: string): boolean {
  const asAtStart = /^\p{Lu}?\p{Ll}*$/u.test(word);
  return asAtStart && FUNCTION_WORDS.has(word.toLowerCase());
}

const list = (words: string) => new Set(words.trim().split(/\s+/));

const NEGATIONS = list(`
  nicht nichts nie niemals ohne weder nein kaum außer gegen
  not no never without none nobody nothing neither nor nowhere cannot hardly except unless against`);

const DATES = list(`
  januar jänner februar märz april mai juni juli august september oktober november dezember
  january february june july october december
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags
  monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  heute morgen übermorgen gestern vorgestern today tomorrow yesterday tonight`);

const AS_WRITTEN = list("May March");

const NUMBERS = list(`
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf halb halbe halben doppelt
  one two three four five six seven eight nine ten eleven twelve half twice`);

const FUNCTION_WORDS = list(`
  der die das dem den des ein eine einen einem einer eines und oder aber denn doch
  wir ihr ich er sie es uns euch ihnen unser unsere unserem unseren unserer euer eure
  am an auf aus bei bis beim durch für im in ins mit nach seit über um unter vom von vor während wegen zu zum zur
  als also auch da dabei dafür damit dann daran dass dazu diese diesem diesen dieser dieses dort hier jede jeder jedes
  so sich sind ist hat haben war wird werden wenn weil wie wer was wo noch nun nur schon sehr
  the a an and or but we you they he she it i our your their his her its this that these those there here
  at by for from in into of on to with as if when where who what how is are was were has have had do does
  so also just now all some please come join`);
