import "server-only";
import { inArray } from "drizzle-orm";
import type { NoticeKind, NoticeUrgency } from "@/db/enums";
import { noticeSettings, notices } from "@/db/schema/notices";
import type { BaseCtx } from "@/lib/access/server/context";
import { putJob } from "@/lib/jobs/server/put-job";
import { type NoticeDetail, noticeDetails } from "../contract";
import { type NoticeSwitches, noticeRules, switchesFor } from "../rules";
import { tellPersons } from "./tell-persons";

export type NotifyInput<K extends NoticeKind> = {
  /** The association that the post belongs to, also where its state's people are told. */
  associationId: string;
  personIds: readonly string[];
  kind: K;
  /** As the kind's rule says, unless this one can or cannot wait. */
  urgency?: NoticeUrgency;
  /** The post it is about. */
  subjectId: string;
  /** The same key is told a person only once. */
  key: string;
  detail: NoticeDetail<K>;
};

/**
 * Tells people something, in the caller's transaction, as each of them has switched it: in the app, by mail, or not
 * at all. Their open pages hear of it when the transaction commits. That they may know it is the caller's to decide.
 */
export function notify<K extends NoticeKind>(ctx: BaseCtx, input: NotifyInput<K>): Promise<void> {
  return notifyAll(ctx, [input]);
}

/** The same for many things at once, in a few statements however many there are. */
export async function notifyAll(ctx: BaseCtx, inputs: readonly NotifyInput<NoticeKind>[]): Promise<void> {
  const switched = await switchedBy(
    ctx,
    inputs.flatMap(({ personIds }) => personIds),
  );
  const rows = inputs.flatMap((input) => rowsOf(ctx, input, switched));
  // Always in the same order, so that two that tell the same people never wait for each other.
  rows.sort((a, b) => compare(a.personId, b.personId) || compare(a.key, b.key));
  let cannotWait = false;
  const shown = new Map<string, Set<string>>();
  for (let at = 0; at < rows.length; at += mostRows) {
    const added = await ctx.db
      .insert(notices)
      .values(rows.slice(at, at + mostRows))
      .onConflictDoNothing({ target: [notices.personId, notices.key] })
      .returning({
        personId: notices.personId,
        associationId: notices.associationId,
        inApp: notices.inApp,
        byMail: notices.byMail,
        urgency: notices.urgency,
      });
    cannotWait ||= added.some(({ byMail, urgency }) => byMail && urgency === "now");
    for (const { personId, associationId, inApp } of added) {
      if (inApp) shown.set(associationId, (shown.get(associationId) ?? new Set()).add(personId));
    }
  }
  if (cannotWait) await putJob(ctx.db, { name: "mails.send", data: {}, key: "now" });
  for (const [associationId, personIds] of shown) {
    await tellPersons(ctx, { associationId, personIds: [...personIds], kind: "notices.added" });
  }
}

const mostRows = 500;

type Switched = Map<string, NoticeSwitches>;

function rowsOf(ctx: BaseCtx, input: NotifyInput<NoticeKind>, switched: Switched) {
  const { associationId, kind, subjectId, key, urgency = noticeRules[kind].urgency } = input;
  const detail = noticeDetails[kind].parse(input.detail);
  return [...new Set(input.personIds)]
    .map((personId) => ({ personId, ...switchesFor(kind, switched.get(`${kind} ${personId}`)) }))
    .filter(({ inApp, byMail }) => inApp || byMail)
    .map((row) => ({
      ...row,
      ...{ associationId, kind, urgency, subjectId, key, detail, createdAt: ctx.now },
    }));
}

async function switchedBy(ctx: BaseCtx, personIds: readonly string[]): Promise<Switched> {
  if (personIds.length === 0) return new Map();
  const rows = await ctx.db
    .select()
    .from(noticeSettings)
    .where(inArray(noticeSettings.personId, [...new Set(personIds)]));
  return new Map(rows.map(({ kind, personId, inApp, byMail }) => [`${kind} ${personId}`, { inApp, byMail }]));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
