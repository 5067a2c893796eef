import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import { cardColumns } from "./select-cards";

/** Everything of a post that a version remembers, as one JSON column; `versionContent` of the contract reads it. */
export const versionColumns: SQL<unknown> = sql<unknown>`jsonb_build_object(
  'stage', ${posts.stage}, 'title', ${posts.title}, 'plannedOn', ${posts.plannedOn},
  'plannedTime', ${posts.plannedTime}, 'formatId', ${posts.formatId}, 'responsibleId', ${posts.responsibleId},
  'channelIds', ${cardColumns.channelIds}, 'followUpOn', ${posts.followUpOn}, 'body', ${posts.body},
  'hashtags', ${posts.hashtags}, 'link', ${posts.link}, 'callToAction', ${posts.callToAction},
  'firstComment', ${posts.firstComment}, 'note', ${posts.note}, 'researchNote', ${posts.researchNote},
  'districtOnly', ${posts.districtOnly}, 'variants', ${posts.variants}, 'sources', ${posts.sources},
  'contacts', ${posts.contacts}, 'facts', ${posts.facts},
  'media', ${posts.media}, 'minutes', ${posts.minutes})`;
