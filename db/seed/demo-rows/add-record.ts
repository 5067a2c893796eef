import { createHash } from "node:crypto";
import type { Db } from "@/db/client";
import { auditEntries } from "@/db/schema/activity";
import { contentOf, emptyHead, type StoredEntry } from "@/lib/audit/rules";
import type { AuditKind } from "@/lib/audit/rules-kinds";
import { insertAll } from "./insert-all";

/** What is to stand in the record of an association. */
export type Recorded = Pick<StoredEntry, "associationId" | "at" | "personId" | "subjectId"> & {
  kind: AuditKind;
  /** Ids and plain values. */
  detail: Record<string, unknown>;
};

/** Adds the records of associations that have none yet, each in the order of time and chained as the product does. */
export async function addRecord(db: Db, entries: readonly Recorded[]): Promise<void> {
  const inOrder = [...entries].sort((a, b) => a.at.getTime() - b.at.getTime());
  const byPlace = Map.groupBy(inOrder, ({ associationId }) => associationId);
  await insertAll(db, auditEntries, [...byPlace.values()].flatMap(chained));
}

function chained(entries: readonly Recorded[]): StoredEntry[] {
  let previousHash = emptyHead.hash;
  return entries.map((entry, place) => {
    const content = { ...entry, number: place + 1, previousHash };
    previousHash = createHash("sha256").update(contentOf(content)).digest("hex");
    return { ...content, hash: previousHash };
  });
}
