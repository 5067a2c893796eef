import { encode } from "next-auth/jwt";
import type { Pool } from "pg";
import { v7 } from "uuid";

/** A signed-in member of an association, made directly in the database; returns the cookie to send. */
export async function signIn(
  pool: Pool,
  secret: string,
  member: { associationId: string; role: string },
): Promise<string> {
  const [personId, sessionId] = [v7(), v7()];
  await pool.query("insert into persons (id, name, email) values ($1, 'Bench', $2)", [
    personId,
    `${personId}@bench.example`,
  ]);
  await pool.query(
    "insert into memberships (id, association_id, person_id, roles) values ($1, $2, $3, array[$4])",
    [v7(), member.associationId, personId, member.role],
  );
  await pool.query(
    `insert into sessions (id, person_id, expires_at, idle_expires_at)
     values ($1, $2, now() + interval '7 days', now() + interval '8 hours')`,
    [sessionId, personId],
  );
  const token = await encode({ token: { personId, sessionId }, secret });
  return `redaktionskreis-session=${token}`;
}
