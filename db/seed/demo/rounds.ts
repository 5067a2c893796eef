import type { ApprovalPath, DecisionKind, DecisionRole, RiskClass, RoundState } from "@/db/enums";
import type { DemoAnswer } from "@/db/seed/demo/answers";
import { type ApprovalDesk, approvalDesks } from "@/db/seed/demo/approval-desk";
import { deciderOf } from "@/db/seed/demo/decider-of";
import { requestedAt } from "@/db/seed/demo/requested-at";
import { type DemoRaise, type DemoStanding, standingsOf } from "@/db/seed/demo/standing";
import { proposedBody, roundTexts } from "@/db/seed/demo/texts-approvals";
import type { ToldPost } from "@/db/seed/demo/told-post";
import { writerOf } from "@/db/seed/demo/writer-of";
import type { KeptCheck } from "@/lib/approvals/contract-parts";
import { stepsOf } from "@/lib/approvals/rules";
import { decisionDeadline, publicationOf } from "@/lib/approvals/rules-deadline";
import type { Day } from "@/lib/time/days";

/** A request for approval; persons, memberships and posts by their keys. */
export interface DemoRound {
  /** `celle/17/round/1` */
  key: string;
  associationKey: string;
  post: ToldPost;
  number: number;
  state: RoundState;
  riskClass: RiskClass;
  path: ApprovalPath;
  step: number;
  stepStartedAt: Date;
  askedKey: string | null;
  /** Who asked, and who wrote what it is about. */
  writerKey: string;
  note: string;
  deadlineAt: Date;
  /** The text it was about, where the post reads differently by now. */
  bodyThen: string | null;
  reopensKey: string | null;
  closedAt: Date | null;
  at: Date;
  decisions: DemoDecision[];
}

export interface DemoDecision {
  step: number;
  kind: DecisionKind;
  comment: string;
  proposed: { body: string } | null;
  personKey: string;
  role: DecisionRole;
  checks: KeptCheck[];
  at: Date;
  /** The conversation that a wish for changes began. */
  threadKey: string | null;
}

interface Told {
  posts: readonly ToldPost[];
  seriesPosts: readonly ToldPost[];
  answers: readonly DemoAnswer[];
  raises: readonly DemoRaise[];
}

/** What was asked and decided about every post that waits or is approved, and about a draft that came back. */
export function roundsOf(story: Told, today: Day): DemoRound[] {
  const desks = approvalDesks();
  const standingOf = standingsOf({ ...story, today });
  const waiting = [...story.posts, ...story.seriesPosts].filter(
    ({ stage, scene }) => stage === "review" || stage === "approved" || scene === "returned",
  );
  return waiting.flatMap((post, place) => {
    const desk = desks.get(post.associationKey);
    const raise = story.raises.find(({ postKey }) => postKey === post.key);
    return desk ? tell({ post, place, desk, standing: standingOf(post), raise, today }) : [];
  });
}

interface Case {
  post: ToldPost;
  /** Its place among all, which varies what would otherwise be the same everywhere. */
  place: number;
  desk: ApprovalDesk;
  standing: DemoStanding;
  raise: DemoRaise | undefined;
  today: Day;
}

function tell(told: Case): DemoRound[] {
  const { post } = told;
  if (post.scene === "reopened") {
    const first = approved({ ...told, place: 3 }, { bodyThen: firstParagraph(post.body) });
    const again = asked(told, { number: 2, reopensKey: first.key });
    return [first, { ...again, ...after(again, first.closedAt) }];
  }
  if (post.scene === "returned") return [returned(told)];
  return [post.stage === "approved" ? approved(told) : waits(told)];
}

/** A change after the approval comes later than it. */
function after({ at }: DemoRound, closedAt: Date | null): Pick<DemoRound, "at" | "stepStartedAt"> {
  const moment = closedAt && closedAt >= at ? new Date(closedAt.getTime() + 60 * 60_000) : at;
  return { at: moment, stepStartedAt: moment };
}

function waits(told: Case): DemoRound {
  const { post, standing, raise, place } = told;
  const round = asked(told, {});
  const isFurther = standing.riskClass === "C" && !raise && place % 4 !== 0;
  if (post.scene === "press" || (post.scene === null && isFurther)) {
    const decision = decided(told, round, { step: 1, kind: "approve" });
    return { ...round, step: 2, stepStartedAt: decision.at, decisions: [decision] };
  }
  if (post.scene !== "changed") return round;
  const proposed = { body: proposedBody(post.body) };
  const { comment } = roundTexts.changed;
  return {
    ...round,
    decisions: [decided(told, round, { step: 1, kind: "approveWithChanges", proposed, comment })],
  };
}

function approved(told: Case, change: Partial<DemoRound> = {}): DemoRound {
  const round = { ...asked(told, { requestedEarlier: 3 + (told.place % 4) }), ...change };
  const steps = stepsOf[round.path];
  const decisions = steps.map((_, index) => decided(told, round, { step: index + 1, kind: "approve" }));
  const last = decisions.at(-1)?.at ?? round.at;
  const stepStartedAt = decisions.at(-2)?.at ?? round.at;
  return { ...round, state: "approved", step: steps.length, stepStartedAt, closedAt: last, decisions };
}

function returned(told: Case): DemoRound {
  const round = asked(told, {});
  const { comment } = roundTexts.returned;
  const decision = decided(told, round, { step: 1, kind: "requestChanges", comment });
  const threadKey = `${round.key}/thread`;
  return {
    ...round,
    state: "changesRequested",
    closedAt: decision.at,
    decisions: [{ ...decision, threadKey }],
  };
}

type Request = { number?: number; reopensKey?: string; requestedEarlier?: number };

function asked(told: Case, { number = 1, reopensKey, requestedEarlier }: Request): DemoRound {
  const { post, place, desk, standing, today } = told;
  const { riskClass } = standing;
  const writerKey = writerOf(post);
  const path = desk.rules.paths[riskClass];
  const at = requestedAt(post, { desk, today, daysBefore: requestedEarlier ?? 1 + (place % 2) });
  const { decisionMinutes } = desk.rules;
  const { calendar } = desk;
  const publishAt = publicationOf(post, calendar);
  const isNamed = post.scene === "asked" || told.raise !== undefined;
  const first = deciderOf(desk, { step: stepsOf[path][0] ?? "lead", excluded: [writerKey] });
  return {
    key: `${post.key}/round/${number}`,
    associationKey: post.associationKey,
    post,
    number,
    state: "open",
    riskClass,
    path,
    step: 1,
    stepStartedAt: at,
    askedKey: isNamed ? (told.raise ? managerOf(desk) : (first?.membershipId ?? null)) : null,
    writerKey,
    note: post.scene === "asked" ? roundTexts.asked.note : "",
    deadlineAt: decisionDeadline({ calendar, publishAt, decisionMinutes, now: at }).at,
    bodyThen: null,
    reopensKey: reopensKey ?? null,
    closedAt: null,
    at,
    decisions: [],
  };
}

/** Whoever raised a class leaves the decision to the manager. */
function managerOf({ deciders }: ApprovalDesk): string | null {
  return deciders.district.find(({ roles }) => roles.includes("manager"))?.membershipId ?? null;
}

type Verdict = Pick<DemoDecision, "step" | "kind"> & Partial<Pick<DemoDecision, "comment" | "proposed">>;

/** Some hours after the request, a further step on the day after. */
function decided({ desk, standing }: Case, round: DemoRound, { step, kind, ...rest }: Verdict): DemoDecision {
  const name = stepsOf[round.path][step - 1] ?? "lead";
  const person = deciderOf(desk, { step: name, excluded: [round.writerKey] });
  const hours = 2 + (step - 1) * 22;
  return {
    ...{ step, kind, comment: "", proposed: null, ...rest },
    personKey: person?.personId ?? "",
    role: person?.role ?? "approver",
    checks: standing.checks,
    at: new Date(round.at.getTime() + hours * 60 * 60_000),
    threadKey: null,
  };
}

function firstParagraph(body: string): string {
  return body.split("\n\n")[0] ?? body;
}
