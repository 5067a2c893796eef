import "server-only";
import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import { can, type Permission } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { messagesFor } from "@/lib/i18n/messages";
import { kindsAbout, subjectOf } from "@/lib/notices/rules";
import { absent, factColumns, factsOf, ofAbsence, ofAbsent } from "@/lib/notices/server/facts-of";
import { pagesOnly } from "@/lib/notices/server/line-links";
import type { MailedNotice } from "@/lib/notices/server/notices-of-mail";
import { ofOpenRound, ofSubject } from "@/lib/notices/server/still-concerns";
import { stagesHiddenFromState } from "@/lib/posts/rules";
import { composeNoticesMail } from "./compose-notices-mail";
import { findMail } from "./find-mail";
import { lookedAfter } from "./internal";

/**
 * A mail as its reader gets it, without what is theirs alone: every line leads to its page, never to a personal link,
 * and what the asker may not read (posts of others, and what a district keeps from its state: ideas, "nur KV",
 * comments, who is away and when) is named without title, name and days.
 */
export async function getOutgoingMail(
  ctx: Ctx,
  input: { associationId: string; mailId: string },
): Promise<{ subject: string; text: string }> {
  const scope = await enter(ctx, input.associationId, "operations.manage");
  const reader = await findMail(ctx, scope, input.mailId);
  const told = await toldIn(ctx, scope, reader.id);
  if (told.length === 0) return { subject: "", text: "" };
  const { hidden } = messagesFor(reader.locale).mails.frame;
  const shown = told.map(
    ({ isOpen, ...notice }): MailedNotice =>
      isOpen ? notice : { ...notice, title: hidden, actor: "…", from: null, to: null, subjectId: null },
  );
  const { subject, text } = await composeNoticesMail(ctx, {
    reader,
    told: shown,
    beside: [],
    lineLinks: pagesOnly,
  });
  return { subject, text };
}

/** What it takes to read what a line is about. */
const needed = {
  post: "post.read",
  absence: "absence.read",
  association: "coverage.manage",
} as const satisfies Record<string, Permission>;

async function toldIn(ctx: Ctx, scope: Scope, mailId: string) {
  const openToState = and(eq(posts.districtOnly, false), notInArray(posts.stage, [...stagesHiddenFromState]));
  const isOpen = sql<boolean>`${notices.associationId} = ${scope.associationId}
    or ${inArray(notices.kind, kindsAbout("association"))}
    or (${notices.kind} <> 'comment.mentioned' and coalesce(${openToState} and ${posts.deletedAt} is null, false))`;
  const rows = await ctx.db
    .select({
      ...factColumns,
      associationId: notices.associationId,
      parentId: associations.parentId,
      personId: notices.personId,
      isOpen,
    })
    .from(notices)
    .innerJoin(associations, eq(associations.id, notices.associationId))
    .leftJoin(posts, ofSubject)
    .leftJoin(approvalRounds, ofOpenRound)
    .leftJoin(absences, ofAbsence)
    .leftJoin(absent, ofAbsent)
    .where(and(eq(notices.mailId, mailId), lookedAfter(scope)))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  return rows.map(({ detail, deadlineAt, startsOn, endsOn, parentId, isOpen, ...row }) => ({
    ...row,
    ...factsOf({ ...row, detail, deadlineAt, startsOn, endsOn }),
    isOpen:
      isOpen &&
      can(ctx.me.standings, needed[subjectOf(row.kind)], { associationId: row.associationId, parentId }),
  }));
}
