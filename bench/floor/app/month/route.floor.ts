import { actionDaysSql, holidaysSql, monthSql, pool, traySql } from "../pool";

export const dynamic = "force-dynamic";

export async function GET(request: Request) {
  const at = new URL(request.url).searchParams;
  const [id, from, to] = [at.get("id"), at.get("from"), at.get("to")];
  const [posts, undated, holidays, actionDays] = await Promise.all([
    pool.query(monthSql, [id, from, to]),
    pool.query(traySql, [id]),
    pool.query(holidaysSql, [id, from, to]),
    pool.query(actionDaysSql, [id]),
  ]);
  return Response.json({
    posts: posts.rows,
    undated: undated.rows,
    holidays: holidays.rows,
    actionDays: actionDays.rows,
  });
}
