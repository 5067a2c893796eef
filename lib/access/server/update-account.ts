import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Locale, Theme } from "@/db/enums";
import { persons } from "@/db/schema/people";
import type { MeDto } from "../contract";
import type { Ctx } from "./context";
import { getMe } from "./get-me";
import { inTransaction } from "./in-transaction";
import { recordAs } from "./record-as";

type Input = { name: string; locale: Locale; theme: Theme };

/** Changes the own name, language and theme; colleagues see the new name at once. */
export async function updateAccount(outer: Ctx, input: Input): Promise<MeDto> {
  await inTransaction(outer, async (ctx) => {
    const { personId, standings } = ctx.me;
    const { name, locale, theme } = input;
    await ctx.db
      .update(persons)
      .set({ name, locale, theme, updatedAt: ctx.now, revision: sql`${persons.revision} + 1` })
      .where(eq(persons.id, personId));
    const associationIds = standings.map((standing) => standing.associationId);
    await recordAs(ctx, { personId, associationIds, kind: "members.renamed" });
  });
  return getMe(outer);
}
