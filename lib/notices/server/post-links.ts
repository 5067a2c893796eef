import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import { publicUrl } from "@/lib/access/server/public-url";
import type { MailedNotice } from "./notices-of-mail";

/**
 * Where a line of a mail leads. Asked anew at every sending, never in a transaction, so a link may hold a secret of
 * its own that is made for it.
 */
export type LineLink = (ctx: BaseCtx, notice: MailedNotice) => Promise<string>;

/** The page of the post: what every line leads to that has no better link. */
export const postLink: LineLink = async (_ctx, { associationSlug, subjectId }) => {
  const place = `${publicUrl()}/${associationSlug}`;
  return subjectId ? `${place}/calendar/posts/${subjectId}` : place;
};
