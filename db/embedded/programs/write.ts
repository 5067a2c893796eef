// Test program: checks what earlier runs were promised, then commits and acknowledges until it is killed.
// Arguments: database folder, highest number acknowledged so far, commit after which the disk refuses (0: never).
import { fsyncSync, writeSync } from "node:fs";
import type { Transaction } from "@electric-sql/pglite";
import { amcheck } from "@electric-sql/pglite/contrib/amcheck";
import { DurableNodeFS } from "@/db/embedded/durable-node-fs";
import { openForTest } from "@/db/embedded/testing";

const [dir = "", acknowledged = "0", failAfter = "0"] = process.argv.slice(2);
const ACCOUNTS = 10;
let committed = 0;

const filesOf = (cluster: string) =>
  new DurableNodeFS(cluster, (descriptor) => {
    if (failAfter !== "0" && committed >= Number(failAfter)) throw new Error("EIO");
    fsyncSync(descriptor);
  });
const { pglite } = await openForTest(dir, { filesOf, extensions: { amcheck } });
await pglite.exec(`
  create extension if not exists amcheck;
  create table if not exists entry (n bigint primary key, payload text not null);
  create table if not exists account (id int primary key, balance bigint not null);
  create table if not exists event (id bigserial primary key, n bigint not null, key text not null);
  create index if not exists event_key on event (key);
  insert into account select g, 1000 from generate_series(1, ${ACCOUNTS}) g on conflict do nothing;`);
writeSync(1, `${(await findProblem()) ?? "whole"}\n`);

const last = await pglite.query<{ n: number }>("select coalesce(max(n), 0)::int as n from entry");
for (let n = (last.rows[0]?.n ?? 0) + 1; ; n++) {
  await pglite.transaction((tx) => write(tx, n));
  committed += 1;
  writeSync(1, `${n}\n`);
  if (n % 97 === 0) await pglite.exec("checkpoint");
  if (n % 211 === 0) await pglite.exec("vacuum entry");
}

async function write(tx: Transaction, n: number): Promise<void> {
  await tx.query("insert into entry values ($1, repeat('x', 400))", [n]);
  await tx.query("update account set balance = balance - 5 where id = $1", [1 + (n % ACCOUNTS)]);
  await tx.query("update account set balance = balance + 5 where id = $1", [1 + ((n * 7 + 3) % ACCOUNTS)]);
  await tx.query("insert into event (n, key) values ($1, md5($2))", [n, String(n)]);
}

async function findProblem(): Promise<string | undefined> {
  const { rows } = await pglite.query<{ problem: string }>(
    `select case
       when (select count(*) from entry where n <= $1) <> $1 then 'acknowledged entries are missing'
       when (select sum(balance) from account) <> 1000 * ${ACCOUNTS} then 'half a transaction is visible'
       when (select count(*) from event) <> (select count(*) from entry) then 'half a transaction is visible'
     end as problem`,
    [Number(acknowledged)],
  );
  await pglite.query(
    `select bt_index_check(indexrelid, true) from pg_index
     where indrelid in ('entry'::regclass, 'account'::regclass, 'event'::regclass)`,
  );
  return rows[0]?.problem ?? undefined;
}
