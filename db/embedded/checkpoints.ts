import type { PGlite } from "@electric-sql/pglite";

export type Checkpoints = {
  /** Bytes of write-ahead log that a start after a crash would have to replay. */
  walBytes(): Promise<number>;
  /** Checkpoints when the log has grown beyond the limit. */
  whenLogIsLong(limitBytes: number): Promise<void>;
  /** Checkpoints unless nothing was written since the last one. */
  whenAnythingWritten(): Promise<void>;
  lastAt(): Date | null;
};

/** The engine never checkpoints by itself: its log grows without end and a start after a crash takes ever longer. */
export function makeCheckpoints(pglite: PGlite, now: () => Date): Checkpoints {
  let lastAt: Date | null = null;

  async function walBytes(): Promise<number> {
    const { rows } = await pglite.query<{ bytes: number }>(
      "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()",
    );
    return rows[0]?.bytes ?? 0;
  }

  async function whenLogIsLong(limitBytes: number): Promise<void> {
    if ((await walBytes()) < limitBytes) return;
    await pglite.exec("checkpoint");
    lastAt = now();
  }

  return {
    walBytes,
    whenLogIsLong,
    whenAnythingWritten: () => whenLogIsLong(BARE_BYTES),
    lastAt: () => lastAt,
  };
}

/** A checkpoint itself leaves some 200 bytes in the log. */
const BARE_BYTES = 512;
