import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import type { Decided, Verdict } from "../contract";
import { burnLink, openLink } from "./approval-links";
import { decide } from "./decide";

/**
 * Decides with a link from a mail, without signing in, and uses it up; the same rules hold as in the product. The
 * decision names the content that was seen, so a link never approves what its reader has not read.
 */
export async function decideByLink(
  outer: BaseCtx,
  { token, ...verdict }: Verdict & { token: string },
): Promise<Decided> {
  const { ctx: person, link } = await openLink(outer, token);
  return inTransaction(person, async (ctx) => {
    await burnLink(ctx, link);
    const { associationId, roundId } = link;
    return decide(ctx, { ...verdict, associationId, roundId, byLink: link.id });
  });
}
