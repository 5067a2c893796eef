import { Pool } from "pg";
import { expect, it } from "vitest";
import { NamingClient } from "./naming-client";

const onServer = process.env.TEST_ENGINE === "server" && process.env.TEST_DATABASE_URL;

// Only a server has connections that keep statements.
it.runIf(onServer)("keeps a statement from its third use on, and goes on giving the right rows", async () => {
  const pool = new Pool({ connectionString: process.env.TEST_DATABASE_URL, max: 1, Client: NamingClient });
  const kept = () => pool.query("select statement from pg_prepared_statements");
  const ask = (n: number) => pool.query({ text: "select $1::int + 1 as next", values: [n] });
  expect((await ask(1)).rows).toEqual([{ next: 2 }]);
  await ask(2);
  expect((await kept()).rows).toEqual([]);
  for (let n = 3; n < 10; n += 1) expect((await ask(n)).rows).toEqual([{ next: n + 1 }]);
  expect((await kept()).rows).toEqual([{ statement: "select $1::int + 1 as next" }]);
  await pool.query("select 1");
  expect((await kept()).rows).toHaveLength(1);
  await pool.end();
});
