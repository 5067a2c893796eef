import { v7 } from "uuid";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { posts } from "@/db/schema/posts";
import type { NoticeDetail } from "./contract";

/** Something of every kind, for tests: a detail that fits whichever it is. */
export function detailOf(
  _kind: NoticeKind,
  title = "Kältebus",
): NoticeDetail<"approval.asked"> & { outcome: "approve" } {
  return { title, actor: "Ada Nolte", deadline: "2026-11-26T13:30:00.000Z", outcome: "approve" };
}

/** A post that somebody can be told about, open to the state unless it is said otherwise. */
export async function addPost(
  db: Db,
  associationId: string,
  more: Partial<typeof posts.$inferInsert> = {},
): Promise<string> {
  const id = v7();
  await db.insert(posts).values({ id, associationId, title: "Kältebus", stage: "review", ...more });
  return id;
}
