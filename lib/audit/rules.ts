/** A line of the record as it is stored, in the order of its numbers. */
export type StoredEntry = {
  associationId: string;
  number: number;
  at: Date;
  personId: string | null;
  kind: string;
  subjectId: string | null;
  detail: unknown;
  previousHash: string;
  hash: string;
};

/** Where a chain ends: how many entries it has, and the hash of the last. */
export type Head = { number: number; hash: string };

/** The head of a record in which nothing stands yet. */
export const emptyHead: Head = { number: 0, hash: "0".repeat(64) };

/** Why a chain does not hold at an entry: one before it is missing, it was changed, it does not follow the one before. */
export type Break = { number: number; flaw: "gap" | "changed" | "order" };

/**
 * Follows a chain from a head on, entry by entry in the order of their numbers: the new head, or the first entry that
 * does not hold. Entries taken away at the very end cannot be seen from inside; only a head noted elsewhere shows that.
 */
export function followChain(
  entries: readonly StoredEntry[],
  from: Head,
  hashOf: (text: string) => string,
): { head: Head } | { broken: Break } {
  let head = from;
  for (const entry of entries) {
    const { number, hash, previousHash } = entry;
    if (number > head.number + 1) return { broken: { number, flaw: "gap" } };
    if (hash !== hashOf(contentOf(entry))) return { broken: { number, flaw: "changed" } };
    if (number !== head.number + 1 || previousHash !== head.hash)
      return { broken: { number, flaw: "order" } };
    head = { number, hash };
  }
  return { head };
}

/** What the hash of an entry is taken of: everything it says and the hash before it, always in the same words. */
export function contentOf(entry: Omit<StoredEntry, "hash">): string {
  const { associationId, number, at, personId, kind, subjectId, detail, previousHash } = entry;
  return canonicalJson([
    associationId,
    number,
    at.toISOString(),
    personId,
    kind,
    subjectId,
    detail,
    previousHash,
  ]);
}

/** JSON with the keys of every object in order: the database keeps them in an order of its own. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
