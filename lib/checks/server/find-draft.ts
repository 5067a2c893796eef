import "server-only";
import { eq } from "drizzle-orm";
import { checklistDrafts } from "@/db/schema/checks";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { type CheckItem, checkItems } from "../contract";

/** What an association is about to publish as its list; null where nobody has changed anything. */
export async function findDraft(
  ctx: Ctx,
  scope: Scope,
): Promise<{ items: CheckItem[]; revision: number } | null> {
  const [row] = await ctx.db
    .select({ items: checklistDrafts.items, revision: checklistDrafts.revision })
    .from(checklistDrafts)
    .where(eq(checklistDrafts.associationId, scope.associationId));
  return row ? { items: checkItems.parse(row.items), revision: row.revision } : null;
}
