import type { RiskClass } from "@/db/enums";
import type { DecidedRisk, Words } from "./contract";
import type { Finding } from "./rules";

/** Why a class is proposed. `key` tells a cause from one that came later: an answer given anew is a new cause. */
export type Cause = {
  key: string;
  to: RiskClass;
  why:
    | { kind: "answer"; itemId: string; reason: Words }
    | { kind: "open"; count: number }
    | { kind: "raised"; reason: string; personName: string; at: string };
};

export type Risk = {
  /** The class that holds. */
  effective: RiskClass;
  /** What answers and people propose, before anybody lowered it. */
  proposed: RiskClass;
  /** All causes, the gravest first. */
  causes: Cause[];
  /** The lowering, while it holds. */
  lowered: DecidedRisk["lowered"];
};

/**
 * The risk class of a post: the highest that an answer or a person asks for, A where nothing does. While a question
 * that could raise it is open, it is at least B, so that no post is routine by silence. A lowering holds until there
 * is a cause above it that was not known when it was made.
 */
export function riskOf(findings: readonly Finding[], { raised, lowered }: DecidedRisk): Risk {
  const causes = [...answerCauses(findings), ...openCause(findings), ...raisedCause(raised)].sort((a, b) =>
    a.to === b.to ? 0 : a.to > b.to ? -1 : 1,
  );
  const proposed = causes[0]?.to ?? "A";
  const known = new Set(lowered?.accepted);
  const holds = lowered && causes.every(({ key, to }) => to <= lowered.to || known.has(key));
  if (!holds || proposed <= lowered.to) return { effective: proposed, proposed, causes, lowered: null };
  return { effective: lowered.to, proposed, causes, lowered };
}

function answerCauses(findings: readonly Finding[]): Cause[] {
  return findings.flatMap(({ item, answer, given, problems }): Cause[] => {
    const { raises } = item;
    if (raises === null || answer !== raises.answer) return [];
    const mark = given?.at ?? problems.map((problem) => problem.mark).join();
    const why = { kind: "answer" as const, itemId: item.id, reason: raises.reason };
    return [{ key: `${item.id}@${mark}`, to: raises.to, why }];
  });
}

function openCause(findings: readonly Finding[]): Cause[] {
  const count = findings.filter(({ item, state }) => item.raises !== null && state === "open").length;
  return count === 0 ? [] : [{ key: "open", to: "B", why: { kind: "open", count } }];
}

function raisedCause(raised: DecidedRisk["raised"]): Cause[] {
  if (!raised) return [];
  const { to, reason, personName, at } = raised;
  return [{ key: `raised@${at}`, to, why: { kind: "raised", reason, personName, at } }];
}
