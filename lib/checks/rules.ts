import type { CheckAnswer } from "@/db/enums";
import type { CheckItem, GivenAnswer } from "./contract";
import { automaticAnswer } from "./rules-automatic";
import type { CheckCase, Problem } from "./rules-case";

/**
 * One check of a list as it stands for a post. `met`: answered well, or nothing there to check. `open`: nobody has
 * answered yet. `failed`: answered, and something is in the way.
 */
export type Finding = {
  item: CheckItem;
  answer: CheckAnswer | null;
  state: "met" | "open" | "failed";
  problems: Problem[];
  /** The answer of a person, where it still belongs to the question. */
  given: GivenAnswer | null;
};

/** The checks of a list that this post is asked, in the order of the list. */
export function findingsOf(
  items: readonly CheckItem[],
  answers: readonly GivenAnswer[],
  checked: CheckCase,
): Finding[] {
  return items.filter((item) => applies(item, checked)).map((item) => findingOf(item, answers, checked));
}

/** What must be met before an approval can be requested, and is not. */
export function openBlocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ item, state }) => item.blocking && state !== "met");
}

/** An answer belongs to the question it was given to: reworded in a newer list, it is open again. */
export function stillAnswers(item: CheckItem, given: Pick<GivenAnswer, "asked">): boolean {
  return given.asked === item.question.de;
}

/** Whether somebody can give that answer: a question that only decides the risk class is answered yes or no. */
export function canAnswer(item: CheckItem, answer: CheckAnswer | null): boolean {
  return item.automatic === null && !(answer === "na" && item.good === "any");
}

function findingOf(item: CheckItem, answers: readonly GivenAnswer[], checked: CheckCase): Finding {
  const known = answers.find(({ itemId }) => itemId === item.id);
  if (item.automatic !== null) {
    const { answer, problems } = automaticAnswer(item.automatic, checked);
    const given = item.automatic === "link" && answer !== null && answer !== "na" ? (known ?? null) : null;
    return { item, answer, problems, given, state: stateOf(item, answer) };
  }
  const given = known && stillAnswers(item, known) && canAnswer(item, known.answer) ? known : null;
  const answer = given?.answer ?? null;
  return { item, answer, problems: [], given, state: stateOf(item, answer) };
}

/** What an answer means for a check. */
export function stateOf({ good }: CheckItem, answer: CheckAnswer | null): Finding["state"] {
  if (answer === null) return "open";
  return good === "any" || answer === "na" || answer === good ? "met" : "failed";
}

function applies({ appliesTo }: CheckItem, { media }: CheckCase): boolean {
  if (appliesTo === "always") return true;
  return media.some(({ kind }) => appliesTo === "media" || kind === appliesTo);
}
