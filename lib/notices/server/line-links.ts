import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import { publicUrl } from "@/lib/access/server/public-url";
import { addressOf } from "../rules";
import type { MailedNotice } from "./notices-of-mail";

/**
 * Links with which the lines of a mail are answered without signing in, in their order; null where a line has none and
 * leads to its page. Asked anew at every sending, never in a transaction, so a link may hold a secret of its own that is
 * made for it.
 */
export type LineLinks = (ctx: BaseCtx, lines: readonly MailedNotice[]) => Promise<(string | null)[]>;

/** Every line leads to its page. */
export const pagesOnly: LineLinks = async (_ctx, lines) => lines.map(() => null);

/** For each line the link of the first that has one for it. */
export function firstOf(...sources: readonly LineLinks[]): LineLinks {
  return async (ctx, lines) => {
    const found = await Promise.all(sources.map((source) => source(ctx, lines)));
    return lines.map((_, at) => found.map((links) => links[at]).find(Boolean) ?? null);
  };
}

/** The page that a line is about, as a whole address. */
export function pageLink(line: MailedNotice): string {
  return `${publicUrl()}${addressOf(line)}`;
}
