import { v7 } from "uuid";
import { createSql, pool } from "../pool";

export async function POST(request: Request) {
  const { associationId, title, plannedOn } = await request.json();
  const { rows } = await pool.query(createSql, [v7(), associationId, title, plannedOn]);
  return Response.json(rows[0], { status: 201 });
}
