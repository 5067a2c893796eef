import "server-only";
import { and, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Scope } from "@/lib/access/server/context";
import type { Held } from "../contract";
import { stagesToHold } from "../rules";

/** The posts that are on hold; one that was discarded is not, and is again when it comes back. */
export const onHold: SQL | undefined = and(isNotNull(posts.heldAt), inArray(posts.stage, [...stagesToHold]));

/** Why, since when and by whom a post is on hold, as one column. */
export const heldColumn = sql<Held | null>`case when ${onHold} then (select json_build_object(
  'reason', ${posts.heldReason},
  'at', to_char(${posts.heldAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'byName', (select p.name from ${persons} p where p.id = ${posts.heldById}))) end`;

/** A post as the scope may see it: the reason and who gave it stay in the district. */
export function heldAsSeen<T extends { held: Held | null }>({ fromState }: Scope, post: T): T {
  return post.held && fromState ? { ...post, held: { ...post.held, reason: null, byName: null } } : post;
}
