import type { MemberOption } from "@/lib/imports/rules-plan";
import { wordKey } from "@/lib/imports/rules-words";

/** One name of a cell and the member it means; null when it fits none or several. */
export type PersonWord = { key: string; word: string; memberId: string | null };

/** Reads "Anna Beck", "Beck, Anna", "A. Beck", "anna@…", "Beck" or "AB"; several names one by one. */
export function readPeople(
  text: string,
  { members, chosen }: { members: MemberOption[]; chosen: Record<string, string | null> },
): PersonWord[] {
  const whole = toWord(text, members, chosen);
  if (whole.memberId !== null) return [whole];
  const parts = text.split(/[/;,&+\n]|\s(?:und|and|et)\s/i).map((part) => part.trim());
  return parts.filter((part) => part !== "").map((part) => toWord(part, members, chosen));
}

function toWord(text: string, members: MemberOption[], chosen: Record<string, string | null>): PersonWord {
  const key = wordKey(text);
  if (Object.hasOwn(chosen, key)) return { key, word: text.trim(), memberId: chosen[key] ?? null };
  const fits = (member: MemberOption) => spellings(member).has(key);
  const found = members.filter(fits);
  return { key, word: text.trim(), memberId: found.length === 1 ? (found[0]?.id ?? null) : null };
}

function spellings(member: MemberOption): Set<string> {
  const names = wordKey(member.name).split(" ");
  const first = names[0] ?? "";
  const last = names.at(-1) ?? "";
  const initials = names.map((name) => name.charAt(0)).join("");
  return new Set([
    ...(member.email ? [wordKey(member.email)] : []),
    wordKey(member.initials ?? initials),
    initials,
    names.join(" "),
    first,
    last,
    `${last} ${first}`,
    `${first.charAt(0)} ${last}`,
    `frau ${last}`,
    `herr ${last}`,
    `${first} ${last.charAt(0)}`,
  ]);
}
