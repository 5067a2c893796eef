import type { Pool } from "pg";
import { overPool } from "@/db/client";
import { addReference } from "@/db/seed/add-reference";

/** Sixty districts of one state; every post lies within ten years around 2026. */
const districts = 60;
const years = 10;

/** The month that is measured holds the same posts at every size of the table. */
export const measured = { from: "2026-11-01", to: "2026-11-30", posts: 80, undated: 20 };

/** Adds posts until the database holds `total`, spread evenly over districts and days, but none in the measured month. */
export async function seedPosts(pool: Pool, district: string, total: number): Promise<void> {
  const { rows } = await pool.query<{ n: string }>("select count(*) as n from posts");
  const missing = total - Number(rows[0]?.n ?? 0);
  await insertPosts(
    pool,
    `select g, a.id as association_id, date '2021-01-01' + (random() * 365 * ${years})::int as planned_on
     from generate_series(1, ${missing}) g
     join (select id, row_number() over (order by id) - 1 as n from associations where kind = 'district') a
       on a.n = g % ${districts}`,
    `not (s.association_id = '${district}' and s.planned_on between '${measured.from}' and '${measured.to}')`,
  );
}

/** The posts of the measured month and the tray beside it, made once. */
export async function seedMeasured(pool: Pool, district: string): Promise<void> {
  await insertPosts(
    pool,
    `select g, '${district}'::uuid as association_id,
            case when g <= ${measured.undated} then null else date '${measured.from}' + g % 30 end as planned_on
     from generate_series(1, ${measured.undated + measured.posts}) g`,
    "true",
  );
}

async function insertPosts(pool: Pool, source: string, where: string): Promise<void> {
  await pool.query(
    `insert into posts (id, association_id, title, planned_on, planned_time, stage, format_id, body)
     select gen_random_uuid(), s.association_id, 'Beitrag ' || g, planned_on,
            case when g % 3 = 0 or planned_on is null then null else '10:00' end,
            (array['drafting', 'published', 'evaluated', 'idea'])[1 + g % 4],
            f.id, repeat('Ein Satz über unsere Arbeit im Kreis. ', 8)
     from (${source}) s join formats f on f.association_id = s.association_id and f.key = 'short_notice'
     where ${where}`,
  );
  await pool.query(
    `insert into post_channels (association_id, post_id, channel_id)
     select p.association_id, p.id, c.id from posts p join channels c on c.association_id = p.association_id
     on conflict do nothing`,
  );
  await pool.query("vacuum analyze posts");
  await pool.query("vacuum analyze post_channels");
}

/** One state with its sixty districts, with the shipped formats and action days and one channel each. */
export async function seedAssociations(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into associations (id, kind, name, short_name, slug)
     values (gen_random_uuid(), 'state', 'Landesverband', 'LV', 'lv') returning id`,
  );
  const state = rows[0]?.id ?? "";
  await pool.query(
    `insert into associations (id, kind, parent_id, name, short_name, slug)
     select gen_random_uuid(), 'district', $1, 'Kreisverband ' || g, 'KV ' || g, 'kv-' || g
     from generate_series(1, ${districts}) g`,
    [state],
  );
  await addReference(overPool(pool), { id: state, kind: "state" });
  const found = await pool.query<{ id: string }>("select id from associations where kind = 'district'");
  for (const { id } of found.rows) await addReference(overPool(pool), { id, kind: "district" });
  await pool.query(
    `insert into channels (id, association_id, kind, name)
     select gen_random_uuid(), id, 'facebook', 'Facebook-Seite' from associations where kind = 'district'`,
  );
  return state;
}

/** One post with three pictures of two people each, five sources and facts, and twenty comments. */
export async function seedWhole(pool: Pool, district: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `with pictures as (
       insert into media (id, association_id, kind, name, mime, bytes, content_hash, sizes, file_id)
       select gen_random_uuid(), $1, 'image', 'Bild ' || g, 'image/webp', 1, g::text, '{320,800,1600}', gen_random_uuid()
       from generate_series(1, 3) g returning id, name
     ), shown as (
       insert into media_people (id, association_id, media_id, name, channel_kinds)
       select gen_random_uuid(), $1, p.id, 'Person ' || g, '{}' from pictures p, generate_series(1, 2) g
     )
     update posts set
       media = (select jsonb_object_agg(id, jsonb_build_object('position', 0, 'name', name)) from pictures),
       sources = (select jsonb_object_agg(gen_random_uuid(), jsonb_build_object(
         'title', 'Quelle', 'address', 'https://example.org', 'seenOn', null)) from generate_series(1, 5)),
       facts = (select jsonb_object_agg(gen_random_uuid(), jsonb_build_object(
         'statement', 'Aussage', 'verifiedById', null)) from generate_series(1, 5))
     where id = (select id from posts where association_id = $1 and stage = 'drafting' order by id limit 1)
     returning id`,
    [district],
  );
  const id = rows[0]?.id ?? "";
  await pool.query(
    `insert into comments (id, association_id, post_id, person_id, body)
     select gen_random_uuid(), $1, $2, (select id from persons limit 1), 'Kommentar ' || g from generate_series(1, 20) g`,
    [district, id],
  );
  return id;
}
