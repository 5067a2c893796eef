import { type SQL, sql } from "drizzle-orm";

/**
 * Whether a text of the database holds another, whatever the case and without the gender marks `*`, `:` and `_`:
 * "Kolleginnen" finds "Kolleg*innen". The database folds both, as its lower case and JavaScript's are not the same.
 */
export function holdsText(text: SQL, wanted: string): SQL {
  return sql`strpos(${folded(text)}, ${folded(sql`${wanted}::text`)}) > 0`;
}

function folded(text: SQL): SQL {
  return sql`translate(lower(${text}), '*:_', '')`;
}
