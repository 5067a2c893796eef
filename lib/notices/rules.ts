import type { NoticeKind, NoticeUrgency } from "@/db/enums";

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

/** Whether a notice asks its reader to decide something. */
export function asksToDecide(kind: NoticeKind): boolean {
  return kind === "approval.asked" || kind === "approval.reminder";
}

/** A notice as it is read, from what was stored of it. */
export type NoticeFacts = {
  kind: NoticeKind;
  title: string;
  actor: string | null;
  deadline: string | null;
  outcome: string | null;
  urgent: boolean;
};

/** The sentence of a notice in the reader's language; `t` translates below `notices.lines`. */
export function lineOf(t: unknown, { kind, actor, outcome, urgent }: NoticeFacts): string {
  return forAnyKind(t)(kind, { actor: actor ?? "", outcome: outcome ?? "", urgent: String(urgent) });
}

/** Each sentence asks for other values; all of them are given, and what one does not name it leaves out. */
function forAnyKind(t: unknown) {
  return t as (kind: NoticeKind, values: Record<string, string>) => string;
}
