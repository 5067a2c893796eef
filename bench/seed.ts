import type { Pool } from "pg";

/** Sixty districts of one state; every post lies within ten years around 2026. */
const districts = 60;
const years = 10;

/** Adds posts until the database holds `total`, spread evenly over districts and days. Returns the state's id. */
export async function seedPosts(pool: Pool, total: number): Promise<void> {
  const { rows } = await pool.query<{ n: string }>("select count(*) as n from posts");
  const missing = total - Number(rows[0]?.n ?? 0);
  await pool.query(
    `insert into posts (id, association_id, title, planned_on, planned_time, stage, format_id, body)
     select gen_random_uuid(), a.id, 'Beitrag ' || g, date '2021-01-01' + (random() * 365 * ${years})::int,
            case when g % 3 = 0 then null else '10:00' end,
            (array['drafting', 'published', 'evaluated', 'idea'])[1 + g % 4],
            f.id, repeat('Ein Satz über unsere Arbeit im Kreis. ', 8)
     from generate_series(1, $1::int) g
     join (select id, row_number() over (order by id) - 1 as n from associations where kind = 'district') a
       on a.n = g % ${districts}
     join formats f on f.association_id = a.id`,
    [missing],
  );
  await pool.query(
    `insert into post_channels (association_id, post_id, channel_id)
     select p.association_id, p.id, c.id from posts p join channels c on c.association_id = p.association_id
     on conflict do nothing`,
  );
  await pool.query("vacuum analyze posts");
  await pool.query("vacuum analyze post_channels");
}

/** One state with its sixty districts, each with one format and one channel. */
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
  await pool.query(
    `insert into formats (id, association_id, key, name_de, name_en, minutes)
     select gen_random_uuid(), id, 'short_notice', 'Kurzmeldung', 'Short notice',
            '{"research":10,"text":15,"media":15,"check":5,"publish":5,"aftercare":10}'
     from associations where kind = 'district'`,
  );
  await pool.query(
    `insert into channels (id, association_id, kind, name)
     select gen_random_uuid(), id, 'facebook', 'Facebook-Seite' from associations where kind = 'district'`,
  );
  return state;
}
