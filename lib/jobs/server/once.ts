import "server-only";
import type { Db } from "@/db/client";

type Once = {
  /** Inserts a row with a unique key, `onConflictDoNothing().returning()`: nothing comes back when it is there. */
  claim: (tx: Db) => Promise<readonly unknown[]>;
  /** The rest of the effect, in the database only. */
  effect?: (tx: Db) => Promise<void>;
};

/**
 * Makes the effect of a job happen once, however often the job runs: the key and the effect are one transaction. A
 * process that dies before its commit left neither, one that dies after it finds the key.
 */
export async function once(db: Db, { claim, effect }: Once): Promise<void> {
  await db.transaction(async (tx) => {
    const claimed = await claim(tx);
    if (claimed.length > 0) await effect?.(tx);
  });
}
