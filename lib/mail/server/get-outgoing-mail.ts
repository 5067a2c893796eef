import "server-only";
import { and, asc, eq, notInArray, sql } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { messagesFor } from "@/lib/i18n/messages";
import { factsOf } from "@/lib/notices/server/facts-of";
import type { MailedNotice } from "@/lib/notices/server/notices-of-mail";
import { postLinks } from "@/lib/notices/server/post-links";
import { ofOpenRound, ofSubject } from "@/lib/notices/server/still-concerns";
import { stagesHiddenFromState } from "@/lib/posts/rules";
import { composeNoticesMail } from "./compose-notices-mail";
import { findMail } from "./find-mail";
import { lookedAfter } from "./internal";

/**
 * A mail as its reader gets it, without what is theirs alone: every line leads to its post, never to a personal link,
 * and what the asker may not read (posts of others, and what a district keeps from its state: ideas, "nur KV",
 * comments) is named without title and name.
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
      isOpen ? notice : { ...notice, title: hidden, actor: "…", subjectId: null },
  );
  const { subject, text } = await composeNoticesMail(ctx, {
    reader,
    told: shown,
    beside: [],
    lineLinks: postLinks,
  });
  return { subject, text };
}

async function toldIn(ctx: Ctx, scope: Scope, mailId: string) {
  const openToState = and(eq(posts.districtOnly, false), notInArray(posts.stage, [...stagesHiddenFromState]));
  const isOpen = sql<boolean>`${notices.associationId} = ${scope.associationId}
    or (${notices.kind} <> 'comment.mentioned' and coalesce(${openToState} and ${posts.deletedAt} is null, false))`;
  const rows = await ctx.db
    .select({
      id: notices.id,
      kind: notices.kind,
      detail: notices.detail,
      title: sql<string>`coalesce(${posts.title}, '')`,
      deadlineAt: approvalRounds.deadlineAt,
      associationId: notices.associationId,
      associationName: associations.shortName,
      associationSlug: associations.slug,
      parentId: associations.parentId,
      personId: notices.personId,
      subjectId: notices.subjectId,
      isOpen,
    })
    .from(notices)
    .innerJoin(associations, eq(associations.id, notices.associationId))
    .leftJoin(posts, ofSubject)
    .leftJoin(approvalRounds, ofOpenRound)
    .where(and(eq(notices.mailId, mailId), lookedAfter(scope)))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  return rows.map(({ detail, deadlineAt, parentId, isOpen, ...row }) => ({
    ...row,
    ...factsOf({ ...row, detail, deadlineAt }),
    isOpen: isOpen && can(ctx.me.standings, "post.read", { associationId: row.associationId, parentId }),
  }));
}
