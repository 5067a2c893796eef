import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { todayIn } from "@/lib/time/zones";
import type { IdeaCard } from "../contract";
import type { PostFilter } from "../contract-parts";
import { matching } from "./match-posts";
import { cardCount } from "./select-cards";
import { ideaList } from "./select-ideas";

export type ListIdeasInput = Pick<PostFilter, "responsibleIds" | "text"> & { associationId: string };

/** More cards than this nobody looks through; `total` stays true beyond it. */
const most = 300;

/**
 * The idea backlog: ideas and research, with a day or without, and drafts that have none (`isInBacklog`). Due
 * follow-ups come first, then the newest.
 */
export async function listIdeas(
  ctx: Ctx,
  { associationId, responsibleIds, text }: ListIdeasInput,
): Promise<{ ideas: IdeaCard[]; total: number }> {
  const scope = await enter(ctx, associationId, "post.readInternal");
  const wanted = and(
    matching(ctx, scope, { responsibleIds, text }),
    or(inArray(posts.stage, ["idea", "research"]), and(eq(posts.stage, "drafting"), isNull(posts.plannedOn))),
  );
  const [read] = await ctx.db
    .select({
      ideas: ideaList(ctx, wanted, { today: todayIn(ctx.now), limit: most }),
      total: cardCount(wanted),
    })
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!read) throw notFound();
  return read;
}
