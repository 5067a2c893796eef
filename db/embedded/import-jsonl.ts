import { createReadStream } from "node:fs";
import * as z from "zod";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { quoted, type Rows, readColumns } from "@/db/embedded/export-jsonl";
import { refuseFilled } from "@/db/embedded/refuse-filled";

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
 * Fills an empty, migrated database with an export. The transaction around it makes that everything or nothing.
 * @returns rows per table, counted in the database.
 * @throws EmbeddedError `version` when the tables differ, `damaged` when a line cannot be read, `not_empty`.
 */
export async function importJsonl(tx: Rows, file: string): Promise<Record<string, number>> {
  const reader = linesOf(file);
  try {
    const columns = await checkHeader(tx, (await reader.next()).value);
    const references = await readReferences(tx);
    // The rows come in an arbitrary order, so references wait until all are there; an owner needs no more rights.
    for (const one of references) await tx.query(`alter table ${one} deferrable initially deferred`);
    const expected = await insertRows(tx, columns, reader);
    await tx.query("set constraints all immediate");
    for (const one of references) await tx.query(`alter table ${one} not deferrable`);
    await moveSequences(tx);
    const counts = await countRows(tx, Object.keys(columns));
    return isEqual(counts, expected) ? counts : unreadable();
  } finally {
    await reader.return(undefined);
  }
}

/**
 * The lines of a file, one in memory at a time. Only a line feed ends one: JSON may hold U+2028 and U+2029 as they
 * are (RFC 8259, section 7), where `node:readline` would cut.
 */
async function* linesOf(file: string): AsyncGenerator<string, void, undefined> {
  let line = "";
  for await (const chunk of createReadStream(file, "utf8")) {
    const [first = "", ...others] = String(chunk).split("\n");
    line += first;
    for (const other of others) {
      yield line;
      line = other;
    }
  }
  if (line !== "") yield line;
}

/** The foreign keys that are checked at once, as `alter table` names them. */
async function readReferences(tx: Rows): Promise<string[]> {
  const { rows } = await tx.query<{ reference: string }>(
    `select format('%s alter constraint %I', conrelid::regclass, conname) as reference
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable`,
  );
  return rows.map(({ reference }) => reference);
}

async function countRows(tx: Rows, tables: string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await tx.query<{ count: number }>(`select count(*)::int as count from ${quoted(table)}`);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

async function checkHeader(tx: Rows, line: unknown): Promise<Columns> {
  const { tables } = parse(headerShape, line);
  const present = await readColumns(tx);
  for (const [table, columns] of Object.entries(tables)) {
    const unknown = columns.find((column) => !present[table]?.includes(column));
    if (unknown) throw doesNotFit(`${table}.${unknown}`);
  }
  await refuseFilled(tx);
  return tables;
}

/** @returns how many rows of each table the export says it has; fewer lines than that are noticed by the caller. */
async function insertRows(tx: Rows, columns: Columns, reader: AsyncIterator<string>) {
  let table = "";
  let batch: string[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await insert(tx, { table, columns: columns[table] ?? [], batch });
    batch = [];
  };
  for (let next = await reader.next(); !next.done; next = await reader.next()) {
    const line = parse(lineShape, next.value);
    if ("end" in line) {
      await flush();
      return line.end;
    }
    if (!columns[line.table]) throw doesNotFit(line.table);
    if (line.table !== table || batch.length === BATCH) await flush();
    table = line.table;
    batch.push(next.value);
  }
  return unreadable();
}

/** Hands the lines over as they are: numbers may have more digits than JavaScript can hold. */
async function insert(tx: Rows, input: { table: string; columns: string[]; batch: string[] }): Promise<void> {
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

async function moveSequences(tx: Rows): Promise<void> {
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
  throw new EmbeddedError(
    "damaged",
    "Die Ausgabe ist abgeschnitten oder verändert: bitte eine neue erzeugen.",
    { cause },
  );
}

function doesNotFit(what: string): EmbeddedError {
  return new EmbeddedError(
    "version",
    `Die Ausgabe enthält ${what}, was diese Version nicht kennt: bitte mit der Version einlesen, die sie schrieb, oder einer späteren.`,
  );
}
