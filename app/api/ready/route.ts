import { sql } from "drizzle-orm";
import { runtime } from "@/lib/api/server/runtime";

export const dynamic = "force-dynamic";

/** Ready: migrations are done and the database answers. */
export async function GET(): Promise<Response> {
  try {
    const { connection } = await runtime();
    await connection.db.execute(sql`select 1`);
    return Response.json({ status: "ready" });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}
