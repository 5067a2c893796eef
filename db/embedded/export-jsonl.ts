import { createWriteStream, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { fsyncPath, renameDurably } from "@/db/embedded/fsync";

/**
 * First line of an export. A table's columns are listed so that an import can refuse what does not fit;
 * the last line, `{"end": rows per table}`, shows that nothing was cut off.
 */
export type ExportHeader = {
  format: "redaktionskreis-jsonl";
  version: 1;
  appVersion: string;
  exportedAt: string;
  tables: Record<string, string[]>;
};

type ExportInput = { file: string; appVersion: string; at: Date };

const BATCH = 500;

/** An open transaction of either engine. */
export type Rows = {
  query<T extends Record<string, unknown>>(statement: string, values?: unknown[]): Promise<{ rows: T[] }>;
};

/**
 * Writes every row of the schema `public` as one line of JSON, readable by any later major version. Must be the first
 * thing in a transaction: all lines show the same moment. Only the owner of the file may read it.
 * @returns rows per table.
 */
export async function exportJsonl(tx: Rows, input: ExportInput): Promise<Record<string, number>> {
  const unfinished = `${input.file}.tmp`;
  const counts: Record<string, number> = {};
  try {
    await pipeline(linesOf(tx, input, counts), createWriteStream(unfinished, { mode: 0o600 }));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  fsyncPath(unfinished);
  renameDurably(unfinished, input.file);
  return counts;
}

/** The whole file, line by line; `counts` gets the rows per table. */
async function* linesOf(tx: Rows, { appVersion, at }: ExportInput, counts: Record<string, number>) {
  await tx.query("set transaction isolation level repeatable read, read only");
  const tables = await readColumns(tx);
  const header: ExportHeader = {
    format: "redaktionskreis-jsonl",
    version: 1,
    appVersion,
    exportedAt: at.toISOString(),
    tables,
  };
  yield `${JSON.stringify(header)}\n`;
  for (const table of Object.keys(tables)) {
    counts[table] = 0;
    for await (const lines of rowsOf(tx, table)) {
      counts[table] += lines.length;
      yield `${lines.join("\n")}\n`;
    }
  }
  yield `${JSON.stringify({ end: counts })}\n`;
}

/** The rows of a table in batches of at least one. */
async function* rowsOf(tx: Rows, table: string) {
  await tx.query(`declare export_rows no scroll cursor for
    select json_build_object('table', '${table.replaceAll("'", "''")}', 'row', to_json(t))::text as line
    from ${quoted(table)} t`);
  for (;;) {
    const { rows } = await tx.query<{ line: string }>(`fetch ${BATCH} from export_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await tx.query("close export_rows");
}

/** Tables of the schema `public` with the columns that hold data of their own (generated ones do not). */
export async function readColumns(db: Rows): Promise<Record<string, string[]>> {
  const { rows } = await db.query<{ name: string; columns: string[] }>(
    `select t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
     from information_schema.tables t
     join information_schema.columns c using (table_schema, table_name)
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
     group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, columns }) => [name, columns]));
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
