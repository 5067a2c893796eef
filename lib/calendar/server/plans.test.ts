import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { enter } from "@/lib/access/server/scope";
import { matching } from "@/lib/posts/server/match-posts";

let db: Db;
let close: () => Promise<void>;
let districtId: string;
let editorId: string;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  for (let n = 0; n < 20; n += 1) {
    const { id } = await addAssociation(db, `Kreis ${n}`, state.id);
    districtId = id;
    await db.execute(sql`
      insert into posts (id, association_id, title, planned_on, stage)
      select gen_random_uuid(), ${id}, 'Beitrag ' || g, date '2022-01-01' + g, 'drafting' from generate_series(1, 1500) g`);
  }
  await db.execute(sql`analyze posts`);
  editorId = (await addMember(db, districtId, ["editor"])).personId;
});
afterAll(() => close());

async function planOf(where: ReturnType<typeof matching>): Promise<string> {
  const query = db.select({ id: posts.id }).from(posts).where(where).getSQL();
  const { rows } = (await db.execute<{ "QUERY PLAN": string }>(sql`explain ${query}`)) as {
    rows: { "QUERY PLAN": string }[];
  };
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

it("finds a month by index, never by reading every tenant's posts", async () => {
  const ctx = await ctxFor(db, editorId);
  const scope = await enter(ctx, districtId, "post.read");
  const plan = await planOf(matching(ctx, scope, { from: "2024-11-01", to: "2024-11-30" }));
  expect(plan).toContain("posts_day_idx");
  expect(plan).not.toContain("Seq Scan on posts");
});
