import { Pool } from "pg";

/** One pool, as the product has one. */
export const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const columns = `p.id, p.association_id, p.title, p.planned_on::text, p.planned_time, p.stage, p.format_id,
  p.responsible_id, p.district_only, p.body <> '' as has_text, p.revision,
  array(select c.channel_id from post_channels c where c.post_id = p.id order by c.channel_id) as channel_ids`;

/** The month of one association: the select of the product, written by hand. */
export const monthSql = `select ${columns} from posts p where p.association_id = $1 and p.deleted_at is null
  and p.planned_on between $2 and $3 order by p.planned_on, p.planned_time nulls last, p.id`;

/** One post with everything in its row. */
export const postSql = `select p.*, array(select c.channel_id from post_channels c where c.post_id = p.id) as channel_ids
  from posts p where p.id = $1`;

/** What the month shows beside its posts. */
export const traySql = `select ${columns} from posts p where p.association_id = $1 and p.deleted_at is null
  and p.planned_on is null order by p.id limit 100`;
export const holidaysSql = `select h.kind, h.name, h.starts_on::text, h.ends_on::text from holidays h
  join associations a on a.federal_state = h.federal_state
  where a.id = $1 and h.starts_on <= $3 and h.ends_on >= $2 order by h.starts_on`;
export const actionDaysSql = `select d.id, d.name_de, d.rule, d.topics, d.state_wide from action_days d
  join associations a on a.parent_id = d.association_id where a.id = $1`;

/** Every post of every district in a month, rows and all: what a state view without counting would ask for. */
export const monthsSql = `select ${columns} from posts p join associations a on a.id = p.association_id
  where a.parent_id = $1 and p.deleted_at is null and p.planned_on between $2 and $3
  and not p.district_only and p.stage not in ('idea', 'research') order by p.association_id, p.planned_on`;

export const createSql = `insert into posts (id, association_id, title, planned_on, stage)
  values ($1, $2, $3, $4, 'drafting') returning *`;

export const moveSql = `update posts set planned_on = $2, revision = revision + 1 where id = $1 returning *`;
