import { EmbeddedError } from "@/db/embedded/embedded-error";
import { quoted, type Rows, readColumns } from "@/db/embedded/export-jsonl";

/** @throws EmbeddedError `not_empty` when any table has a row: two sets of data must not be mixed. */
export async function refuseFilled(tx: Rows): Promise<void> {
  for (const table of Object.keys(await readColumns(tx))) {
    const { rows } = await tx.query(`select 1 from ${quoted(table)} limit 1`);
    if (rows.length > 0)
      throw new EmbeddedError(
        "not_empty",
        `Die Zieldatenbank ist nicht leer (Tabelle ${table}): bitte eine neue anlegen; an ihr wurde nichts geändert.`,
      );
  }
}
