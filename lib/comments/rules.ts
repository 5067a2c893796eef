import type { Comment } from "./contract";

export type Mentionable = { id: string; name: string };
/** Where somebody is mentioned: from the @ to behind the name, as places in the text. */
export type Mention<P extends Mentionable> = { person: P; from: number; to: number };

/**
 * The people whose full name stands behind an @, each once, in order of the text. Where one name begins another,
 * the longer one is meant; a name that goes on is another name.
 */
export function mentionedIn<P extends Mentionable>(text: string, people: readonly P[]): Mention<P>[] {
  const all = mentionsIn(text, people);
  return all.filter(({ person }, place) => all.findIndex((one) => one.person.id === person.id) === place);
}

/** The same with every place, for a text that shows them. */
export function mentionsIn<P extends Mentionable>(text: string, people: readonly P[]): Mention<P>[] {
  const longestFirst = [...people]
    .filter(({ name }) => name !== "")
    .sort((a, b) => b.name.length - a.name.length);
  const found: Mention<P>[] = [];
  for (let from = text.indexOf("@"); from !== -1; from = text.indexOf("@", from + 1)) {
    if (isLetter(text.slice(0, from).at(-1))) continue;
    const rest = text.slice(from + 1);
    const person = longestFirst.find(({ name }) => rest.startsWith(name) && !isLetter(rest[name.length]));
    if (person) found.push({ person, from, to: from + 1 + person.name.length });
  }
  return found;
}

/** Letters and digits go on with a name, and stand before the @ of an address. */
function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
}

/** The name that is being typed behind an @ before the caret; null where none is. */
export function mentionBegun(text: string, caret: number): { from: number; typed: string } | null {
  const from = text.lastIndexOf("@", caret - 1);
  if (from === -1 || isLetter(text.slice(0, from).at(-1))) return null;
  const typed = text.slice(from + 1, caret);
  return typed.length > 40 || /[\n@]/.test(typed) ? null : { from, typed };
}

export type Thread = { first: Comment; answers: Comment[] };

/** Comments as threads, in the order in which they began; an answer whose beginning is not there begins one itself. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const begun = new Set(comments.filter(({ threadId }) => threadId === null).map(({ id }) => id));
  const answers = Map.groupBy(comments, ({ threadId }) => threadId);
  return comments
    .filter(({ threadId }) => threadId === null || !begun.has(threadId))
    .map((first) => ({ first, answers: first.threadId === null ? (answers.get(first.id) ?? []) : [] }));
}
