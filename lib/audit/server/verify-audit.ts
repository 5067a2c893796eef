import "server-only";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEntries } from "@/db/schema/activity";
import { associations } from "@/db/schema/associations";
import { type Break, emptyHead, followChain, type Head } from "../rules";
import { hashOf } from "./hash-of";

/** The record of one association: where its chain ends, or where it does not hold. */
export type CheckedChain = { slug: string } & ({ head: Head } | { broken: Break });

const batch = 1_000;

/**
 * Reads every record there is and follows its chain. `noted` are hashes that were written down elsewhere; `missing`
 * are those that stand in no record, which is how entries taken away at the end are noticed.
 */
export async function verifyAudit(
  db: Db,
  noted: readonly string[] = [],
): Promise<{ chains: CheckedChain[]; missing: string[] }> {
  const tenants = await db
    .select({ id: associations.id, slug: associations.slug })
    .from(associations)
    .orderBy(asc(associations.slug));
  const chains: CheckedChain[] = [];
  for (const { id, slug } of tenants) chains.push({ slug, ...(await followStored(db, id)) });
  const found =
    noted.length === 0
      ? []
      : await db
          .select({ hash: auditEntries.hash })
          .from(auditEntries)
          .where(inArray(auditEntries.hash, [...noted]));
  return { chains, missing: noted.filter((hash) => !found.some((row) => row.hash === hash)) };
}

async function followStored(db: Db, associationId: string): Promise<{ head: Head } | { broken: Break }> {
  let head = emptyHead;
  for (;;) {
    const entries = await db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.associationId, associationId), gt(auditEntries.number, head.number)))
      .orderBy(asc(auditEntries.number))
      .limit(batch);
    if (entries.length === 0) return { head };
    const followed = followChain(entries, head, hashOf);
    if ("broken" in followed) return followed;
    head = followed.head;
  }
}
