import "server-only";
import { desc, eq, isNotNull } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import type { Ctx } from "@/lib/access/server/context";
import type { NoticeList } from "../contract";
import { factsOf } from "./facts-of";
import { countUnread, myNotices } from "./internal";

/** What the person signed in was told, newest first, and how much of all of it is unread. */
export async function listNotices(ctx: Ctx, { limit }: { limit: number }): Promise<NoticeList> {
  const [rows, unread] = await Promise.all([
    ctx.db
      .select({
        id: notices.id,
        kind: notices.kind,
        detail: notices.detail,
        associationName: associations.shortName,
        associationSlug: associations.slug,
        subjectId: notices.subjectId,
        at: notices.createdAt,
        read: isNotNull(notices.readAt).mapWith(Boolean),
        settled: isNotNull(notices.settledAt).mapWith(Boolean),
      })
      .from(notices)
      .innerJoin(associations, eq(associations.id, notices.associationId))
      .where(myNotices(ctx))
      .orderBy(desc(notices.createdAt), desc(notices.id))
      .limit(limit),
    countUnread(ctx),
  ]);
  const shown = rows.map(({ detail, at, ...row }) => ({
    ...row,
    ...factsOf({ kind: row.kind, detail }),
    at: at.toISOString(),
  }));
  return { notices: shown, unread };
}
