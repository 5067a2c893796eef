import type { PreviewRow, Problem, RowFix } from "@/lib/imports/rules-plan";

/** What a person decided about a row so far, and everything that had been asked. */
export type Decision = { fix: RowFix; problems: Problem[] };
/** Decisions by `PreviewRow.key`. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Takes an answer for these rows. What was answered about them before stays, as does what had been asked. */
export function withAnswer(
  decisions: Decisions,
  { rows, answer }: { rows: PreviewRow[]; answer: RowFix },
): Decisions {
  const answered = rows.map((row) => {
    const before = decisions[row.key];
    return [row.key, { fix: { ...before?.fix, ...answer }, problems: askedOf(row, before) }] as const;
  });
  return { ...decisions, ...Object.fromEntries(answered) };
}

/** Every question a row has raised, the answered ones first. */
export function askedOf(row: PreviewRow, decision: Decision | undefined): Problem[] {
  const before = decision?.problems ?? [];
  const isNew = ({ code, cell }: Problem) => before.every((one) => one.code !== code || one.cell !== cell);
  return [...before, ...row.problems.filter(isNew)];
}

/** What a row still asks, also while its preview does not know the newest answer yet. */
export function openQuestions(row: PreviewRow, fix: RowFix = {}): Problem[] {
  if (fix.skip) return [];
  return row.problems.filter((problem) => {
    // A day that was answered can itself be what is asked about.
    if (isAboutDay(problem)) return fix.day === undefined || fix.day === problem.params.day;
    return problem.fix !== "enterTitle" || fix.title === undefined;
  });
}

/** Whether a day, or none, answers the question. */
export function isAboutDay({ fix }: Problem): boolean {
  return fix === "chooseOrder" || fix === "chooseYear" || fix === "enterDay";
}
