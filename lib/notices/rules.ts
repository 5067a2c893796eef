import {
  coverageNoticeKinds,
  type Locale,
  type NoticeKind,
  type NoticeUrgency,
  noticeKinds,
} from "@/db/enums";
import type { Day } from "@/lib/time/days";
import { formatDayRange } from "@/lib/time/format";

export type NoticeSwitches = { inApp: boolean; byMail: boolean };

const told = { inApp: true, byMail: true };

/** How the product brings each kind: its switches, and whether a mail about it waits for the morning. */
export const noticeRules: Record<NoticeKind, NoticeSwitches & { urgency: NoticeUrgency }> = {
  "approval.asked": { ...told, urgency: "now" },
  "approval.reminder": { ...told, urgency: "now" },
  "approval.missed": { ...told, urgency: "now" },
  "approval.decided": { ...told, urgency: "now" },
  "approval.changed": { ...told, urgency: "daily" },
  "approval.missedInDistrict": { ...told, urgency: "daily" },
  "comment.mentioned": { ...told, urgency: "daily" },
  "absence.reported": { ...told, urgency: "now" },
  "absence.asked": { ...told, urgency: "now" },
  "absence.reminder": { ...told, urgency: "daily" },
  "absence.answered": { ...told, urgency: "daily" },
  "absence.uncovered": { ...told, urgency: "now" },
  "coverage.gap": { ...told, urgency: "daily" },
  "help.proposed": { ...told, urgency: "daily" },
};

/**
 * What somebody has switched for a kind; `stored` is missing where they left it as it came. Whoever ended all mails
 * (`mailsOff`) gets none about kinds that came later either.
 */
export function switchesFor(
  kind: NoticeKind,
  stored: NoticeSwitches | undefined,
  mailsOff: boolean,
): NoticeSwitches {
  const { inApp, byMail } = stored ?? noticeRules[kind];
  return { inApp, byMail: byMail && (stored !== undefined || !mailsOff) };
}

type Subject = "post" | "absence" | "association";

/** What a notice is about: its `subjectId` is the id of one of these. */
export function subjectOf(kind: NoticeKind): Subject {
  if (!coverageNoticeKinds.some((one) => one === kind)) return "post";
  return kind.startsWith("absence.") ? "absence" : "association";
}

export function kindsAbout(subject: Subject): NoticeKind[] {
  return noticeKinds.filter((kind) => subjectOf(kind) === subject);
}

/** Whether a notice asks its reader to decide something. */
export function asksToDecide(kind: NoticeKind): boolean {
  return kind === "approval.asked" || kind === "approval.reminder";
}

/** Whether a notice asks its reader to stand in for somebody. */
export function asksToStandIn(kind: NoticeKind): boolean {
  return kind === "absence.asked" || kind === "absence.reminder";
}

type Place = { kind: NoticeKind; associationSlug: string; subjectId: string | null };

/** The page that a notice leads to, as a path; without a subject it is its association's first one. */
export function addressOf({ kind, associationSlug, subjectId }: Place): string {
  const place = `/${encodeURIComponent(associationSlug)}`;
  if (!subjectId) return place;
  if (subjectOf(kind) === "association") return `${place}/district`;
  if (subjectOf(kind) === "post") return `${place}/calendar/posts/${subjectId}`;
  return `${place}/absences${asksToStandIn(kind) ? "#asked" : ""}`;
}

/** A notice as it is read, from what was stored of it. */
export type NoticeFacts = {
  kind: NoticeKind;
  title: string;
  actor: string | null;
  deadline: string | null;
  outcome: string | null;
  urgent: boolean;
  from: Day | null;
  to: Day | null;
  answer: string | null;
};

/** The sentence of a notice in the reader's language; `t` translates below `notices.lines` into that of `locale`. */
export function lineOf(t: unknown, facts: NoticeFacts, locale: Locale): string {
  const { kind, actor, outcome, urgent, from, to, answer } = facts;
  return forAnyKind(t)(kind, {
    actor: actor ?? "",
    outcome: outcome ?? "",
    urgent: String(urgent),
    days: from && to ? formatDayRange(from, to, locale) : "…",
    answer: answer ?? "",
  });
}

/** Each sentence asks for other values; all of them are given, and what one does not name it leaves out. */
function forAnyKind(t: unknown) {
  return t as (kind: NoticeKind, values: Record<string, string>) => string;
}
