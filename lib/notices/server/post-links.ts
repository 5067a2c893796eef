import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import { publicUrl } from "@/lib/access/server/public-url";
import type { MailedNotice } from "./notices-of-mail";

/**
 * Where the lines of a mail lead, in their order. Asked anew at every sending, never in a transaction, so a link may hold
 * a secret of its own that is made for it.
 */
export type LineLinks = (ctx: BaseCtx, lines: readonly MailedNotice[]) => Promise<string[]>;

/** The page of each post: what every line leads to that has no better link. */
export const postLinks: LineLinks = async (_ctx, lines) => lines.map(postLink);

/** The page of the post that a line is about. */
export function postLink({ associationSlug, subjectId }: MailedNotice): string {
  const place = `${publicUrl()}/${associationSlug}`;
  return subjectId ? `${place}/calendar/posts/${subjectId}` : place;
}
