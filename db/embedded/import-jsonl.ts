import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import * as z from "zod";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { quoted, readColumns } from "@/db/embedded/export-jsonl";

const headerShape = z.object({
  format: z.literal("redaktionskreis-jsonl"),
  version: z.literal(1),
  tables: z.record(z.string(), z.array(z.string())),
});
const lineShape = z.union([
  z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) }),
  z.object({ end: z.record(z.string(), z.number()) }),
]);

type Columns = Record<string, string[]>;

const BATCH = 500;

/**
 * Fills an empty, migrated database with an export: everything or nothing.
 * @returns rows per table.
 * @throws EmbeddedError `version` when the tables differ, `damaged` when a line cannot be read or rows are present.
 */
export async function importJsonl(pglite: PGlite, file: string): Promise<Record<string, number>> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const reader = lines[Symbol.asyncIterator]();
  try {
    return await pglite.transaction(async (tx) => {
      const columns = await checkHeader(tx, (await reader.next()).value);
      // References between rows are checked by the engine that wrote them; here the order is arbitrary.
      await tx.exec("set local session_replication_role = replica");
      const counts = await insertRows(tx, columns, reader);
      await moveSequences(tx);
      return counts;
    });
  } finally {
    lines.close();
  }
}

async function checkHeader(tx: Transaction, line: unknown): Promise<Columns> {
  const { tables } = parse(headerShape, line);
  const present = await readColumns(tx);
  for (const [table, columns] of Object.entries(tables)) {
    const unknown = columns.find((column) => !present[table]?.includes(column));
    if (unknown) throw doesNotFit(`${table}.${unknown}`);
    const { rows } = await tx.query(`select 1 from ${quoted(table)} limit 1`);
    if (rows.length > 0)
      throw new EmbeddedError("damaged", `The table ${table} has rows; import into an empty database.`);
  }
  return tables;
}

async function insertRows(tx: Transaction, columns: Columns, reader: AsyncIterator<string>) {
  const counts = Object.fromEntries(Object.keys(columns).map((table) => [table, 0]));
  let table = "";
  let batch: string[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await insert(tx, { table, columns: columns[table] ?? [], batch });
    counts[table] = (counts[table] ?? 0) + batch.length;
    batch = [];
  };
  for (let next = await reader.next(); !next.done; next = await reader.next()) {
    const line = parse(lineShape, next.value);
    if ("end" in line) {
      await flush();
      return isEqual(counts, line.end) ? counts : unreadable();
    }
    if (!columns[line.table]) throw doesNotFit(line.table);
    if (line.table !== table || batch.length === BATCH) await flush();
    table = line.table;
    batch.push(next.value);
  }
  return unreadable();
}

/** Hands the lines over as they are: numbers may have more digits than JavaScript can hold. */
async function insert(
  tx: Transaction,
  input: { table: string; columns: string[]; batch: string[] },
): Promise<void> {
  const names = input.columns.map(quoted).join(", ");
  const table = quoted(input.table);
  const values = input.columns.map((column) => `(filled).${quoted(column)}`).join(", ");
  await tx.query(
    `insert into ${table} (${names}) overriding system value
     select ${values} from (
       select json_populate_record(null::${table}, line -> 'row') as filled
       from json_array_elements($1::json) line
     ) lines`,
    [`[${input.batch.join(",")}]`],
  );
}

function isEqual(counts: Record<string, number>, expected: Record<string, number>): boolean {
  const tables = Object.keys({ ...counts, ...expected });
  return tables.every((table) => counts[table] === expected[table]);
}

async function moveSequences(tx: Transaction): Promise<void> {
  const { rows } = await tx.query<{ sequence: string; table: string; column: string }>(
    `select pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence,
       table_name as table, column_name as column
     from information_schema.columns
     where table_schema = 'public' and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`,
  );
  for (const { sequence, table, column } of rows) {
    await tx.query(`select setval($1, (select max(${quoted(column)}) from ${quoted(table)}))`, [sequence]);
  }
}

function parse<T>(shape: z.ZodType<T>, line: unknown): T {
  try {
    return shape.parse(JSON.parse(z.string().parse(line)));
  } catch (cause) {
    return unreadable(cause);
  }
}

function unreadable(cause?: unknown): never {
  throw new EmbeddedError("damaged", "The export is cut off or changed; make a new one.", { cause });
}

function doesNotFit(what: string): EmbeddedError {
  return new EmbeddedError(
    "version",
    `The export has ${what}, this release does not; import it with the release that wrote it or a later one.`,
  );
}
