import "server-only";
import { and, asc, eq, exists, gt, isNotNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEntries } from "@/db/schema/activity";
import { approvalDecisions } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { type Break, emptyHead, followChain, type Head } from "../rules";
import { hashOf } from "./hash-of";

/** What is wrong with a record, from which number on; `empty` where decisions took effect of which none stands in it. */
type Flawed = { broken: Break | { number: number; flaw: "empty" } };

/** The record of one association: where its chain ends, or where it does not hold. */
export type CheckedChain = { slug: string } & ({ head: Head } | Flawed);

const batch = 1_000;

/**
 * Reads every record there is and follows its chain. `noted` are hashes that were written down elsewhere; `missing`
 * are those that no entry has which holds, which is how entries taken away at the end are noticed.
 */
export async function verifyAudit(
  db: Db,
  noted: readonly string[] = [],
): Promise<{ chains: CheckedChain[]; missing: string[] }> {
  const missing = new Set(noted);
  const chains: CheckedChain[] = [];
  for (const { id, slug, hasDecided } of await selectTenants(db)) {
    const followed = await followStored(db, id, (hash) => missing.delete(hash));
    const isEmptied = hasDecided && "head" in followed && followed.head.number === 0;
    chains.push({ slug, ...(isEmptied ? { broken: { number: 1, flaw: "empty" } } : followed) });
  }
  return { chains, missing: [...missing] };
}

/** Read before the chains: a decision and its entry are written together, so that whatever is seen here is in one. */
function selectTenants(db: Db) {
  const settled = db
    .select({ one: sql`1` })
    .from(approvalDecisions)
    .where(and(eq(approvalDecisions.associationId, associations.id), isNotNull(approvalDecisions.settledAt)));
  return db
    .select({ id: associations.id, slug: associations.slug, hasDecided: sql<boolean>`${exists(settled)}` })
    .from(associations)
    .orderBy(asc(associations.slug));
}

async function followStored(
  db: Db,
  associationId: string,
  onHash: (hash: string) => void,
): Promise<{ head: Head } | { broken: Break }> {
  let head = emptyHead;
  for (;;) {
    // Nothing bounds the first batch: an entry before number 1 is one that does not belong there.
    const rest = head === emptyHead ? undefined : gt(auditEntries.number, head.number);
    const entries = await db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.associationId, associationId), rest))
      .orderBy(asc(auditEntries.number))
      .limit(batch);
    if (entries.length === 0) return { head };
    for (const entry of entries) {
      const followed = followChain([entry], head, hashOf);
      if ("broken" in followed) return followed;
      head = followed.head;
      onHash(head.hash);
    }
  }
}
