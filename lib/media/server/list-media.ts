import "server-only";
import { and, count, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { holdsText } from "@/db/holds-text";
import { media } from "@/db/schema/media";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { MediaCard } from "../contract";
import { type MediaRow, mediaColumns, toCard } from "./internal";

export type ListMediaInput = {
  associationId: string;
  library: "own" | "state";
  q?: string;
  folder?: string;
  after?: string;
  limit: number;
};
export type MediaPage = { media: MediaCard[]; total: number; next: string | null; folders: string[] };

/** One page of a library, newest first. Districts read their state association's through their own. */
export async function listMedia(ctx: Ctx, input: ListMediaInput): Promise<MediaPage> {
  const scope = await enter(ctx, input.associationId, "media.read");
  const inLibrary = and(eq(media.associationId, libraryOf(scope, input.library)), isNull(media.deletedAt));
  const wanted = and(
    inLibrary,
    input.folder === undefined ? undefined : eq(media.folder, input.folder),
    input.q ? holdsText(sql`${media.name} || ' ' || ${media.altText}`, input.q) : undefined,
  );
  const rows = await ctx.db
    .select(mediaColumns)
    .from(media)
    .where(and(wanted, input.after ? behind(input.after) : undefined))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(input.limit + 1);
  const [all] = await ctx.db.select({ total: count() }).from(media).where(wanted);
  const named = await ctx.db
    .selectDistinct({ folder: media.folder })
    .from(media)
    .where(and(inLibrary, ne(media.folder, "")));
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const folders = named.map((row) => row.folder).sort((a, b) => a.localeCompare(b, "de"));
  const next = rows.length > input.limit && last ? cursorOf(last) : null;
  return { media: page.map(toCard), total: all?.total ?? 0, next, folders };
}

/** A state association has no state above it: both names mean its own library. */
function libraryOf(scope: Scope, library: "own" | "state"): string {
  return library === "state" ? (scope.parentId ?? scope.associationId) : scope.associationId;
}

function cursorOf(row: MediaRow): string {
  return `${row.createdAt.toISOString()}_${row.id}`;
}

/** A cursor that is not one of ours simply starts the list anew. */
function behind(cursor: string): SQL | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(cursor);
  if (!parts) return undefined;
  return sql`(${media.createdAt}, ${media.id}) < (${parts[1]}::timestamptz, ${parts[2]}::uuid)`;
}
