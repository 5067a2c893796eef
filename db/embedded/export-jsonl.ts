import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { PGlite, Transaction } from "@electric-sql/pglite";
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

const BATCH = 500;

/**
 * Writes every row of the schema `public` as one line of JSON, readable by any later major version.
 * All lines show the same moment; requests wait until the export has ended.
 * @returns rows per table.
 */
export async function exportJsonl(
  pglite: PGlite,
  input: { file: string; appVersion: string; at: Date },
): Promise<Record<string, number>> {
  const unfinished = `${input.file}.tmp`;
  const out = createWriteStream(unfinished);
  const write = async (line: object | string) => {
    const text = typeof line === "string" ? line : JSON.stringify(line);
    if (!out.write(`${text}\n`)) await once(out, "drain");
  };
  const counts = await pglite.transaction(async (tx) => {
    await tx.exec("set transaction isolation level repeatable read, read only");
    const tables = await readColumns(tx);
    const { appVersion, at } = input;
    const header: ExportHeader = {
      format: "redaktionskreis-jsonl",
      version: 1,
      appVersion,
      exportedAt: at.toISOString(),
      tables,
    };
    await write(header);
    const written: Record<string, number> = {};
    for (const table of Object.keys(tables)) written[table] = await writeTable(tx, table, write);
    return written;
  });
  await write({ end: counts });
  out.end();
  await finished(out);
  fsyncPath(unfinished);
  renameDurably(unfinished, input.file);
  return counts;
}

/** Tables of the schema `public` with the columns that hold data of their own (generated ones do not). */
export async function readColumns(db: Pick<Transaction, "query">): Promise<Record<string, string[]>> {
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

async function writeTable(
  tx: Transaction,
  table: string,
  write: (line: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  await tx.exec(`declare export_rows no scroll cursor for
    select json_build_object('table', '${table.replaceAll("'", "''")}', 'row', to_json(t))::text as line
    from ${quoted(table)} t`);
  for (;;) {
    const { rows } = await tx.query<{ line: string }>(`fetch ${BATCH} from export_rows`);
    for (const { line } of rows) await write(line);
    count += rows.length;
    if (rows.length < BATCH) break;
  }
  await tx.exec("close export_rows");
  return count;
}
