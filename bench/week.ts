import { Pool } from "pg";
import { overPool } from "@/db/client";
import { NamingClient } from "@/db/naming-client";
import { asPerson } from "@/lib/access/server/as-person";
import { getWeek } from "@/lib/week/server/get-week";

type Statement = { text: string; values: unknown[] };

/** The statements with which the database answers "Meine Woche" of an editor, as the product sends them. */
export async function weekStatements(url: string, associationId: string): Promise<Statement[]> {
  const pool = new Pool({ connectionString: url, max: 2, Client: NamingClient });
  const { rows } = await pool.query<{ person_id: string }>(
    "select person_id from memberships where association_id = $1 and 'editor' = any(roles) order by id desc limit 1",
    [associationId],
  );
  const ctx = { db: overPool(pool), now: new Date(), address: "", locale: "de" as const };
  const asker = await asPerson(ctx, rows[0]?.person_id ?? "");
  const sent: Statement[] = [];
  const query = pool.query.bind(pool);
  const heard = (asked: { text: string; values?: unknown[] } | string, values?: unknown[]) => {
    const one = typeof asked === "string" ? { text: asked, values } : asked;
    sent.push({ text: one.text, values: values ?? one.values ?? [] });
    return query(asked as never, values as never);
  };
  pool.query = heard as typeof pool.query;
  await getWeek(asker, { associationId });
  await pool.end();
  return sent;
}
