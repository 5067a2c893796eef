import { monthSql, pool } from "../pool";

export const dynamic = "force-dynamic";

export async function GET(request: Request) {
  const at = new URL(request.url).searchParams;
  const { rows } = await pool.query(monthSql, [at.get("id"), at.get("from"), at.get("to")]);
  return Response.json(rows);
}
