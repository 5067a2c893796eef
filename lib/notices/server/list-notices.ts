import "server-only";
import { desc, eq, isNotNull } from "drizzle-orm";
import { absences } from "@/db/schema/absences";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import type { NoticeList } from "../contract";
import { absent, factColumns, factsOf, ofAbsence, ofAbsent } from "./facts-of";
import { countUnread, myNotices } from "./internal";
import { ofOpenRound, ofSubject } from "./still-concerns";

/** What the person signed in was told, newest first, and how much of all of it is unread. */
export async function listNotices(ctx: Ctx, { limit }: { limit: number }): Promise<NoticeList> {
  const [rows, unread] = await Promise.all([
    ctx.db
      .select({
        ...factColumns,
        at: notices.createdAt,
        read: isNotNull(notices.readAt).mapWith(Boolean),
        settled: isNotNull(notices.settledAt).mapWith(Boolean),
      })
      .from(notices)
      .innerJoin(associations, eq(associations.id, notices.associationId))
      .leftJoin(posts, ofSubject)
      .leftJoin(approvalRounds, ofOpenRound)
      .leftJoin(absences, ofAbsence)
      .leftJoin(absent, ofAbsent)
      .where(myNotices(ctx))
      .orderBy(desc(notices.createdAt), desc(notices.id))
      .limit(limit),
    countUnread(ctx),
  ]);
  const shown = rows.map(({ detail, deadlineAt, startsOn, endsOn, at, ...row }) => ({
    ...row,
    ...factsOf({ ...row, detail, deadlineAt, startsOn, endsOn }),
    at: at.toISOString(),
  }));
  return { notices: shown, unread };
}
