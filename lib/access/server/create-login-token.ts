import "server-only";
import { addMinutes } from "date-fns";
import { and, eq, isNull } from "drizzle-orm";
import type { TokenPurpose } from "@/db/enums";
import { loginTokens } from "@/db/schema/access";
import type { BaseCtx } from "./context";
import { inTransaction } from "./in-transaction";
import { makeToken } from "./make-token";

/** How long a link by mail holds, in minutes. */
export const linkMinutes = { reset: 60, sign_in: 30 } as const satisfies Record<TokenPurpose, number>;

type Input = { personId: string; purpose: TokenPurpose };

/** A new single-use link for somebody; one asked for earlier no longer works. Returns its secret. */
export async function createLoginToken(ctx: BaseCtx, input: Input): Promise<string> {
  const { token, tokenHash } = makeToken();
  await storeLoginToken(ctx, { ...input, tokenHash });
  return token;
}

/** The same for a secret that somebody else has made and keeps. */
export async function storeLoginToken(outer: BaseCtx, input: Input & { tokenHash: string }): Promise<void> {
  const { personId, purpose, tokenHash } = input;
  await inTransaction(outer, async (ctx) => {
    await ctx.db
      .update(loginTokens)
      .set({ usedAt: ctx.now })
      .where(
        and(eq(loginTokens.personId, personId), eq(loginTokens.purpose, purpose), isNull(loginTokens.usedAt)),
      );
    const expiresAt = addMinutes(ctx.now, linkMinutes[purpose]);
    await ctx.db.insert(loginTokens).values({ personId, purpose, tokenHash, expiresAt, createdAt: ctx.now });
  });
}
