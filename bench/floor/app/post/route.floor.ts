import { pool, postSql } from "../pool";

export const dynamic = "force-dynamic";

export async function GET(request: Request) {
  const { rows } = await pool.query(postSql, [new URL(request.url).searchParams.get("id")]);
  return Response.json(rows[0]);
}
