import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { auditEntries } from "@/db/schema/activity";
import type { BaseCtx, Me } from "@/lib/access/server/context";
import { contentOf, emptyHead, type Head } from "../rules";
import type { AuditKind } from "../rules-kinds";
import { hashOf } from "./hash-of";

/** Who writes it down: without a person it was the product itself, a job for example. */
type AuditCtx = Pick<BaseCtx, "db" | "now"> & { me?: Pick<Me, "personId"> | null };

type Entry = {
  associationId: string;
  kind: AuditKind;
  subjectId?: string | null;
  /** Ids and plain values, never names or texts. */
  detail?: Record<string, unknown>;
};

/**
 * Adds an entry to the record of an association, in the caller's transaction and before its `record()`. Until that
 * transaction ends, others that add to the same record wait, so that numbers and hashes follow each other.
 */
export async function appendAudit(ctx: AuditCtx, entry: Entry): Promise<Head> {
  const { associationId, kind, subjectId = null } = entry;
  const head = await lockHead(ctx, associationId);
  const content = {
    associationId,
    number: head.number + 1,
    at: ctx.now,
    personId: ctx.me?.personId ?? null,
    kind,
    subjectId,
    // As it will be read again: a missing value is no key.
    detail: JSON.parse(JSON.stringify(entry.detail ?? {})),
    previousHash: head.hash,
  };
  const hash = hashOf(contentOf(content));
  await ctx.db.insert(auditEntries).values({ ...content, hash });
  return { number: content.number, hash };
}

/** The last entry, read only once nobody else can add one: a lock of rows would not cover the first. */
async function lockHead(ctx: AuditCtx, associationId: string): Promise<Head> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${associationId}`}, 0))`);
  const [last] = await ctx.db
    .select({ number: auditEntries.number, hash: auditEntries.hash })
    .from(auditEntries)
    .where(eq(auditEntries.associationId, associationId))
    .orderBy(desc(auditEntries.number))
    .limit(1);
  return last ?? emptyHead;
}
