import "server-only";
import { desc, eq } from "drizzle-orm";
import { checklistVersions } from "@/db/schema/checks";
import { persons } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { type Checklist, checkItems } from "../contract";
import { builtInList } from "../rules-built-in";

type CurrentList = Checklist & { publishedAt: string | null; publishedBy: string | null };

/** The list that holds in an association: the newest its state published, or the one the product brings. */
export async function currentList(ctx: Ctx, scope: Scope): Promise<CurrentList> {
  const [row] = await ctx.db
    .select({
      number: checklistVersions.number,
      checkedOn: checklistVersions.checkedOn,
      items: checklistVersions.items,
      publishedAt: checklistVersions.publishedAt,
      publishedBy: persons.name,
    })
    .from(checklistVersions)
    .innerJoin(persons, eq(persons.id, checklistVersions.publishedById))
    .where(eq(checklistVersions.associationId, scope.parentId ?? scope.associationId))
    .orderBy(desc(checklistVersions.number))
    .limit(1);
  if (!row) return { ...builtInList, publishedAt: null, publishedBy: null };
  return { ...row, items: checkItems.parse(row.items), publishedAt: row.publishedAt.toISOString() };
}
