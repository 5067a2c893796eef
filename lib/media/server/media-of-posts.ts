import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { jsonList, named } from "@/db/json-list";
import { media, mediaPeople } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import type { MediaState } from "@/lib/posts/rules-readiness";
import type { MediaCard, Medium } from "../contract";
import {
  cardColumns,
  inReach,
  maySeePeople,
  mediaColumns,
  type PersonRow,
  toCard,
  toPerson,
} from "./internal";

/** A medium as JSON brings it out of the database, whose instants have another form than the contract's. */
export type ListedMedium = MediaCard & { people: PersonRow[] };

const build = new QueryBuilder({ casing: "snake_case" });

const people = jsonList<PersonRow>(
  build
    .select(
      named({
        id: mediaPeople.id,
        associationId: mediaPeople.associationId,
        name: mediaPeople.name,
        minor: mediaPeople.minor,
        guardians: mediaPeople.guardians,
        channelKinds: mediaPeople.channelKinds,
        purpose: mediaPeople.purpose,
        validUntil: mediaPeople.validUntil,
        formOnFile: mediaPeople.formOnFile,
        formNote: mediaPeople.formNote,
        withdrawnAt: mediaPeople.withdrawnAt,
        revision: mediaPeople.revision,
      }),
    )
    .from(mediaPeople)
    .where(eq(mediaPeople.mediaId, media.id))
    .orderBy(asc(mediaPeople.createdAt), asc(mediaPeople.id)),
);

const shownIn = and(
  sql`${media.id} in (select placed::uuid from jsonb_object_keys(${posts.media}) as placed)`,
  isNull(media.deletedAt),
);

/** What a card says of the media of its post; most posts have none, and cost no look. */
export const mediaState = sql<MediaState>`case when ${sql`${posts.media}`} = '{}'::jsonb then 'none' else (${build
  .select({
    state: sql`case when count(*) = 0 then 'none'
      when bool_or(not ${media.decorative} and btrim(${media.altText}) = '') then 'undescribed'
      else 'described' end`,
  })
  .from(media)
  .where(shownIn)}) end`;

/**
 * The media of a post in their order, as one more column of whatever reads or writes it: opening a post stays one
 * query. `toShown` then takes away what its reader may not see.
 */
export const mediaCards: SQL<ListedMedium[]> = jsonList<ListedMedium>(
  build
    .select(named({ ...cardColumns, people }))
    .from(media)
    .where(shownIn)
    .orderBy(sql`(${posts.media} -> ${media.id}::text ->> 'position')::int`, asc(media.id)),
);

/** The same as a reader may see them: who is on them, and what they agreed to, never reaches the state. */
export function toShown(scope: Scope, listed: ListedMedium[]): Medium[] {
  return listed.map(({ people, ...card }) => ({
    ...card,
    createdAt: new Date(card.createdAt).toISOString(),
    updatedAt: new Date(card.updatedAt).toISOString(),
    people: maySeePeople(scope) ? people.map((person) => toPerson(scope, person)) : [],
  }));
}

/**
 * Refuses media that are not in reach with a sentence. Holds the others until the commit, so that none of them is
 * deleted meanwhile.
 */
export async function checkMedia(ctx: Ctx, scope: Scope, ids: readonly string[]): Promise<void> {
  if ((await mediaInReach(ctx, scope, ids)).size < ids.length) throw ruleBroken("media.unknown");
}

/** Those of some media that a post may show now, held as above. */
export async function mediaInReach(ctx: Ctx, scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.db
    .select({ id: media.id })
    .from(media)
    .where(and(inReach(scope), inArray(media.id, [...ids])))
    .orderBy(asc(media.id))
    .for("share");
  return new Set(rows.map((row) => row.id));
}

/** What a library shows of some media, without those that were deleted or are not in reach. */
export async function cardsInReach(ctx: Ctx, scope: Scope, ids: readonly string[]): Promise<MediaCard[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select(mediaColumns)
    .from(media)
    .where(and(inReach(scope), inArray(media.id, [...ids])))
    .orderBy(asc(media.id));
  return rows.map(toCard);
}
