import type { PGlite } from "@electric-sql/pglite";

/** Vacuums every table, one statement each so that requests get their turn in between. */
export async function vacuumAll(pglite: PGlite): Promise<void> {
  for (const { name } of await readTables(pglite)) await vacuum(pglite, name);
}

/** Vacuums the tables in which more than a fifth of the rows are dead; returns their names. */
export async function vacuumBloated(pglite: PGlite): Promise<string[]> {
  const bloated = (await readTables(pglite)).filter(isBloated);
  for (const { name } of bloated) await vacuum(pglite, name);
  return bloated.map(({ name }) => name);
}

type TableRows = { name: string; live: number; dead: number };

const DEAD_SHARE = 0.2;
/** Below this, dead rows cost less than cleaning them up. */
const DEAD_MINIMUM = 1_000;

function isBloated({ live, dead }: TableRows): boolean {
  return dead >= DEAD_MINIMUM && dead > (live + dead) * DEAD_SHARE;
}

async function readTables(pglite: PGlite): Promise<TableRows[]> {
  // The counters of the session reach the view only when it is told to publish them.
  await pglite.query("select pg_stat_force_next_flush()");
  const { rows } = await pglite.query<TableRows>(
    `select format('%I.%I', schemaname, relname) as name, n_live_tup::float8 as live, n_dead_tup::float8 as dead
     from pg_stat_user_tables order by 1`,
  );
  return rows;
}

async function vacuum(pglite: PGlite, name: string): Promise<void> {
  await pglite.exec(`vacuum (analyze) ${name}`);
}
