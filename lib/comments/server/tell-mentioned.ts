import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notify } from "@/lib/notices/server/notify";
import { mentionKey } from "./mention-key";

type Mentioning = { postId: string; commentId: string; mentions: readonly string[] };

/** Tells those whom a comment speaks to, each once for a comment however often it is edited; nobody tells themselves. */
export async function tellMentioned(ctx: Ctx, scope: Scope, input: Mentioning): Promise<void> {
  const { postId, commentId, mentions } = input;
  const { associationId } = scope;
  if (mentions.length === 0) return;
  const people = await ctx.db
    .select({ personId: memberships.personId, title: posts.title })
    .from(memberships)
    .innerJoin(posts, and(eq(posts.associationId, memberships.associationId), eq(posts.id, postId)))
    .where(
      and(
        eq(memberships.associationId, associationId),
        inArray(memberships.id, [...mentions]),
        ne(memberships.personId, ctx.me.personId),
      ),
    );
  const [first] = people;
  if (!first) return;
  await notify(ctx, {
    associationId,
    personIds: people.map(({ personId }) => personId),
    kind: "comment.mentioned",
    subjectId: postId,
    key: mentionKey(commentId),
    detail: { title: first.title, actor: ctx.me.name },
  });
}
