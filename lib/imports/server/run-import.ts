import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { v7 } from "uuid";
import { channels, formats } from "@/db/schema/associations";
import { importMappings, imports } from "@/db/schema/imports";
import { memberships } from "@/db/schema/people";
import { postChannels, posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { limits } from "@/lib/access/server/limits";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { refusalOfDay } from "@/lib/posts/rules";
import { todayIn } from "@/lib/time/zones";
import type { ImportDraft } from "../contract";
import type { SavedMapping } from "../rules-mapping";

export type RunImportInput = {
  associationId: string;
  fileName: string;
  drafts: ImportDraft[];
  mapping: SavedMapping | null;
};
export type ImportOutcome = { importId: string | null; added: number; alreadyThere: number };

/** Rows per statement: a round trip is cheap, a statement with tens of thousands of parameters is not possible. */
const batch = 500;

/**
 * Adds the drafts of a plan, all or none. What is there already by its import key is left out, so that the same
 * file twice adds nothing. Throws `RULE` for references outside the association, for a day too far
 * ahead and for a published future.
 */
export async function runImport(outer: Ctx, input: RunImportInput): Promise<ImportOutcome> {
  await refuseTooMany(outer, [{ limit: limits.imports, subject: outer.me.personId }]);
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.import");
    if (scope.kind !== "district") throw ruleBroken("postsBelongToDistricts");
    await lockImports(ctx, scope);
    await checkDrafts(ctx, scope, input.drafts);
    if (input.mapping) await keepMapping(ctx, scope, input.mapping);
    const fresh = await withoutKnown(ctx, scope, input.drafts);
    const alreadyThere = input.drafts.length - fresh.length;
    if (fresh.length === 0) return { importId: null, added: 0, alreadyThere };
    const importId = await insertAll(ctx, { scope, fileName: input.fileName, drafts: fresh });
    const detail = { added: fresh.length };
    await record(ctx, {
      associationId: scope.associationId,
      kind: "imports.ran",
      subjectId: importId,
      detail,
    });
    return { importId, added: fresh.length, alreadyThere };
  });
}

/** Two imports of one association wait for each other, so that both cannot add the same rows. */
async function lockImports(ctx: Ctx, scope: Scope): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`import:${scope.associationId}`}))`);
}

async function checkDrafts(ctx: Ctx, scope: Scope, drafts: ImportDraft[]): Promise<void> {
  const own = scope.associationId;
  const here = and(eq(memberships.associationId, own), isNull(memberships.endedAt));
  const rows = await unionAll(
    ctx.db.select({ id: channels.id }).from(channels).where(eq(channels.associationId, own)),
    ctx.db.select({ id: formats.id }).from(formats).where(eq(formats.associationId, own)),
    ctx.db.select({ id: memberships.id }).from(memberships).where(here),
  );
  const known = new Set(rows.map((row) => row.id));
  const today = todayIn(ctx.now);
  for (const draft of drafts) {
    if (draft.channelIds.some((id) => !known.has(id))) throw ruleBroken("unknownChannel");
    if (draft.formatId && !known.has(draft.formatId)) throw ruleBroken("unknownFormat");
    if (draft.responsibleId && !known.has(draft.responsibleId)) throw ruleBroken("unknownPerson");
    if (draft.plannedTime && !draft.plannedOn) throw ruleBroken("timeNeedsDay");
    const isPast = draft.plannedOn !== null && draft.plannedOn < today;
    if (refusalOfDay(draft.plannedOn, today) === "tooFarAhead") throw ruleBroken("tooFarAhead");
    if (draft.stage === "published" && !isPast) throw ruleBroken("publishNeedsApproval");
  }
}

async function withoutKnown(ctx: Ctx, scope: Scope, drafts: ImportDraft[]): Promise<ImportDraft[]> {
  const rows = await ctx.db
    .select({ key: posts.importKey })
    .from(posts)
    .where(
      and(eq(posts.associationId, scope.associationId), isNotNull(posts.importKey), isNull(posts.deletedAt)),
    );
  const seen = new Set(rows.map((row) => row.key));
  return drafts.filter((draft) => {
    if (seen.has(draft.importKey)) return false;
    seen.add(draft.importKey);
    return true;
  });
}

async function insertAll(
  ctx: Ctx,
  work: { scope: Scope; fileName: string; drafts: ImportDraft[] },
): Promise<string> {
  const { associationId } = work.scope;
  const importId = v7();
  const who = { fileName: work.fileName, personId: ctx.me.personId, createdAt: ctx.now };
  await ctx.db
    .insert(imports)
    .values({ ...who, id: importId, associationId, addedCount: work.drafts.length });
  for (let start = 0; start < work.drafts.length; start += batch) {
    const part = work.drafts.slice(start, start + batch).map((draft) => ({ ...draft, id: v7() }));
    const rows = part.map(({ channelIds, ...draft }) => ({
      ...draft,
      associationId,
      importId,
      editedById: ctx.me.personId,
      writerIds: [ctx.me.personId],
      createdAt: ctx.now,
      updatedAt: ctx.now,
    }));
    await ctx.db.insert(posts).values(rows);
    const links = part.flatMap(({ id, channelIds }) =>
      [...new Set(channelIds)].map((channelId) => ({ associationId, postId: id, channelId })),
    );
    if (links.length > 0) await ctx.db.insert(postChannels).values(links);
  }
  return importId;
}

async function keepMapping(ctx: Ctx, scope: Scope, mapping: SavedMapping): Promise<void> {
  const { associationId } = scope;
  const row = { associationId, headingKey: mapping.headingKey, mapping, updatedAt: ctx.now };
  await ctx.db
    .insert(importMappings)
    .values(row)
    .onConflictDoUpdate({
      target: [importMappings.associationId, importMappings.headingKey],
      set: { mapping, updatedAt: ctx.now },
    });
}
