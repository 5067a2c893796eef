import * as z from "zod";
import { decisionKinds, type NoticeKind, noticeKinds, standInAnswers } from "@/db/enums";
import { day, endpoint, ok } from "@/lib/api/base";

const title = z.string();
const actor = z.string();
const deadline = z.iso.datetime();
/** First and last day of an absence or a gap. */
const days = { from: day, to: day };

/** What is kept with each kind of notice: plain values of which the texts are made when it is shown. */
export const noticeDetails = {
  "approval.asked": z.object({ title, actor, deadline, urgent: z.boolean().optional() }),
  "approval.reminder": z.object({ title, deadline }),
  "approval.missed": z.object({ title, deadline }),
  "approval.decided": z.object({ title, actor, outcome: z.enum(decisionKinds) }),
  "approval.changed": z.object({ title, actor }),
  "approval.missedInDistrict": z.object({ title, deadline }),
  "comment.mentioned": z.object({ title, actor }),
  "absence.reported": z.object({ actor, ...days }),
  "absence.asked": z.object({ actor, ...days }),
  "absence.reminder": z.object({ actor, ...days }),
  "absence.answered": z.object({ actor, ...days, answer: z.enum(standInAnswers) }),
  "absence.uncovered": z.object({ actor, ...days }),
  "coverage.gap": z.object(days),
  "help.proposed": z.object({ actor }),
} as const satisfies Record<NoticeKind, z.ZodType>;
export type NoticeDetail<K extends NoticeKind = NoticeKind> = z.infer<(typeof noticeDetails)[K]>;

const notice = z.object({
  id: z.uuid(),
  kind: z.enum(noticeKinds),
  title: z.string(),
  actor: z.string().nullable(),
  deadline: z.iso.datetime().nullable(),
  outcome: z.enum(decisionKinds).nullable(),
  /** It could not wait: an Eilfreigabe. */
  urgent: z.boolean(),
  from: day.nullable(),
  to: day.nullable(),
  answer: z.enum(standInAnswers).nullable(),
  associationName: z.string(),
  associationSlug: z.string(),
  /** The post or the absence it is about, or the association where it is about its coverage. */
  subjectId: z.uuid().nullable(),
  at: z.iso.datetime(),
  read: z.boolean(),
  /** There is nothing left to do about it. */
  settled: z.boolean(),
});
export type Notice = z.infer<typeof notice>;

const noticeList = z.object({ notices: z.array(notice), unread: z.number().int() });
export type NoticeList = z.infer<typeof noticeList>;

const setting = z.object({ kind: z.enum(noticeKinds), inApp: z.boolean(), byMail: z.boolean() });
const settings = z.object({ kinds: z.array(setting), mailInQuietHours: z.boolean() });
export type NoticeSettings = z.infer<typeof settings>;

/** What the person signed in was told, in all of their associations. */
export const notices = {
  listNotices: endpoint
    .route({ method: "GET", path: "/me/notices" })
    .input(z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }))
    .output(noticeList),
  countNotices: endpoint
    .route({ method: "GET", path: "/me/notices/unread" })
    .output(z.object({ unread: z.number().int() })),
  /** Without ids all of them. */
  readNotices: endpoint
    .route({ method: "POST", path: "/me/notices/read" })
    .input(z.object({ ids: z.array(z.uuid()).max(100).optional() }))
    .output(ok),
  getNoticeSettings: endpoint.route({ method: "GET", path: "/me/notice-settings" }).output(settings),
  setNoticeSetting: endpoint
    .route({ method: "PUT", path: "/me/notice-settings/{kind}" })
    .input(setting)
    .output(ok),
  setQuietMails: endpoint
    .route({ method: "PUT", path: "/me/quiet-mails" })
    .input(z.object({ mailInQuietHours: z.boolean() }))
    .output(ok),
};
