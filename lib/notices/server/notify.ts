import "server-only";
import { and, inArray, isNotNull } from "drizzle-orm";
import type { NoticeKind, NoticeUrgency } from "@/db/enums";
import { noticeSettings, notices } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { putJob } from "@/lib/jobs/server/put-job";
import { type NoticeDetail, noticeDetails } from "../contract";
import { type NoticeSwitches, noticeRules, switchesFor } from "../rules";
import { tellPersons } from "./tell-persons";

export type NotifyInput<K extends NoticeKind> = {
  /** The association that it is about, also where people of its state, or of one that helps, are told. */
  associationId: string;
  personIds: readonly string[];
  kind: K;
  /** As the kind's rule says, unless this one can or cannot wait. */
  urgency?: NoticeUrgency;
  /** The post or the absence it is about, or the association itself where it is about its coverage. */
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

type Switched = (kind: NoticeKind, personId: string) => NoticeSwitches;

function rowsOf(ctx: BaseCtx, input: NotifyInput<NoticeKind>, switched: Switched) {
  const { associationId, kind, subjectId, key, urgency = noticeRules[kind].urgency } = input;
  const detail = noticeDetails[kind].parse(input.detail);
  return [...new Set(input.personIds)]
    .map((personId) => ({ personId, ...switched(kind, personId) }))
    .filter(({ inApp, byMail }) => inApp || byMail)
    .map((row) => ({
      ...row,
      ...{ associationId, kind, urgency, subjectId, key, detail, createdAt: ctx.now },
    }));
}

async function switchedBy(ctx: BaseCtx, ids: readonly string[]): Promise<Switched> {
  if (ids.length === 0) return (kind) => switchesFor(kind, undefined, false);
  const personIds = [...new Set(ids)];
  const rows = await ctx.db.select().from(noticeSettings).where(inArray(noticeSettings.personId, personIds));
  const ended = await ctx.db
    .select({ id: persons.id })
    .from(persons)
    .where(and(inArray(persons.id, personIds), isNotNull(persons.noticeMailsOffAt)));
  const stored = new Map(rows.map((row) => [`${row.kind} ${row.personId}`, row]));
  const mailsOff = new Set(ended.map(({ id }) => id));
  return (kind, personId) => switchesFor(kind, stored.get(`${kind} ${personId}`), mailsOff.has(personId));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
