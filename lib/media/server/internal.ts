import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { media, mediaPeople } from "@/db/schema/media";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { AppError, notFound } from "@/lib/errors";
import type { MediaCard, MediaPerson, Medium } from "../contract";

/** What everybody sees of a medium. */
export const cardColumns = {
  id: media.id,
  associationId: media.associationId,
  kind: media.kind,
  name: media.name,
  folder: media.folder,
  altText: media.altText,
  decorative: media.decorative,
  credit: media.credit,
  licence: media.licence,
  licenceDetail: media.licenceDetail,
  licenceLink: media.licenceLink,
  mime: media.mime,
  width: media.width,
  height: media.height,
  bytes: media.bytes,
  sizes: media.sizes,
  fileRevision: media.fileRevision,
  revision: media.revision,
  createdAt: media.createdAt,
  updatedAt: media.updatedAt,
};

/** The columns of a medium as every read and write gives them back; `fileId` stays on the server. */
export const mediaColumns = {
  ...cardColumns,
  fileId: media.fileId,
  contentHash: media.contentHash,
};

export type MediaRow = Omit<MediaCard, "createdAt" | "updatedAt"> & {
  createdAt: Date;
  updatedAt: Date;
  fileId: string;
  contentHash: string;
};

export function toCard({ fileId, contentHash, ...row }: MediaRow): MediaCard {
  return { ...row, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() };
}

/** The media a scope may look at: its own, and those of its state association. */
export function inReach({ associationId, parentId }: Scope): SQL | undefined {
  const places = parentId ? [associationId, parentId] : [associationId];
  return and(inArray(media.associationId, places), isNull(media.deletedAt));
}

/** One medium in reach, whole, or `NOT_FOUND`. */
export async function findMedium(ctx: Ctx, scope: Scope, mediaId: string): Promise<Medium> {
  const [row] = await ctx.db
    .select(mediaColumns)
    .from(media)
    .where(and(inReach(scope), eq(media.id, mediaId)));
  if (!row) throw notFound();
  return toMedium(ctx, scope, row);
}

/** An own medium for a write: waits for whoever is writing it now. Never the state's. */
export async function findToWrite(
  ctx: Ctx,
  scope: Scope,
  what: { mediaId: string; from: "library" | "deleted" },
): Promise<MediaRow> {
  const state = what.from === "library" ? isNull(media.deletedAt) : isNotNull(media.deletedAt);
  const [row] = await ctx.db
    .select(mediaColumns)
    .from(media)
    .where(and(eq(media.associationId, scope.associationId), eq(media.id, what.mediaId), state))
    .for("update");
  if (!row) throw notFound();
  return row;
}

/** Writes the patch if the medium still stands at `expected`. @throws AppError CONFLICT with what stands now */
export async function changeMedium(
  ctx: Ctx,
  target: { scope: Scope; row: MediaRow; expected: number },
  patch: Partial<typeof media.$inferInsert>,
): Promise<MediaRow> {
  const { scope, row, expected } = target;
  const [changed] = await ctx.db
    .update(media)
    .set({ ...patch, revision: sql`${media.revision} + 1`, updatedAt: ctx.now })
    .where(
      and(eq(media.associationId, scope.associationId), eq(media.id, row.id), eq(media.revision, expected)),
    )
    .returning(mediaColumns);
  if (changed) return changed;
  const current = await toMedium(ctx, scope, row);
  throw new AppError("CONFLICT", "changedMeanwhile", { current, fields: [] });
}

export async function toMedium(ctx: Ctx, scope: Scope, row: MediaRow): Promise<Medium> {
  const [whole] = await toMedia(ctx, scope, [row]);
  if (!whole) throw notFound();
  return whole;
}

/** The same for several, in one query. Who is shown, and what they agreed to, never reaches readers from the state. */
export async function toMedia(ctx: Ctx, scope: Scope, rows: MediaRow[]): Promise<Medium[]> {
  if (!maySeePeople(scope)) return rows.map((row) => ({ ...toCard(row), people: [] }));
  const ids = rows.map((row) => row.id);
  const people = await ctx.db
    .select()
    .from(mediaPeople)
    .where(inArray(mediaPeople.mediaId, ids))
    .orderBy(asc(mediaPeople.createdAt), asc(mediaPeople.id));
  const shown = Map.groupBy(people, (person) => person.mediaId);
  return rows.map((row) => ({
    ...toCard(row),
    people: (shown.get(row.id) ?? []).map((person) => toPerson(scope, person)),
  }));
}

export function maySeePeople(scope: Scope): boolean {
  return !(scope.kind === "district" && scope.fromState);
}

/** Somebody shown, as a select or JSON gives them: the instant is a date in the one and a text in the other. */
export type PersonRow = Omit<MediaPerson, "guardians" | "formNote" | "withdrawnAt"> & {
  associationId: string;
  guardians: string;
  formNote: string;
  withdrawnAt: Date | string | null;
};

/** Who agreed for a minor, and where the form lies, stays in the association that keeps it. */
export function toPerson(scope: Scope, row: PersonRow): MediaPerson {
  const isOwn = row.associationId === scope.associationId;
  const { id, name, minor, channelKinds, purpose, validUntil, formOnFile, revision } = row;
  const withdrawnAt = row.withdrawnAt === null ? null : new Date(row.withdrawnAt).toISOString();
  const told = { id, name, minor, channelKinds, purpose, validUntil, formOnFile, withdrawnAt, revision };
  return { ...told, guardians: isOwn ? row.guardians : null, formNote: isOwn ? row.formNote : null };
}
