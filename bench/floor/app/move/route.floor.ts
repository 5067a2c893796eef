import { moveSql, pool } from "../pool";

export async function POST(request: Request) {
  const { id, plannedOn } = await request.json();
  const { rows } = await pool.query(moveSql, [id, plannedOn]);
  return Response.json(rows[0]);
}
