import { readdirSync } from "node:fs";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import { v7 } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { overPglite } from "./client";
import { type Connection, connect } from "./connection";
import { copyDatabase } from "./copy-database";
import { realDisk } from "./embedded/disk";
import { makeDataFolder, openForTest, TEST_NOW, TEST_VERSION } from "./embedded/testing";
import { migrate } from "./migrate";
import { rawTransaction } from "./raw-transaction";
import { associations } from "./schema/associations";
import { persons } from "./schema/people";
import { loadDemo } from "./seed/load-demo";
import { picturesWithoutFiles } from "./seed/testing";

const url = process.env.TEST_ENGINE === "server" ? process.env.TEST_DATABASE_URL : undefined;

describe(`moving to ${url ? "a server" : "another folder"}`, { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  let target: Awaited<ReturnType<typeof makeTarget>>;
  let from: Connection;
  beforeEach(async () => {
    folder = await makeDataFolder();
    target = await makeTarget();
    from = await overFolder(folder.dir);
  });
  afterEach(async () => {
    await from.close();
    await target.remove();
    folder.remove();
  });

  const copy = () =>
    copyDatabase({
      from,
      to: target.connection,
      folder: folder.root,
      appVersion: TEST_VERSION,
      at: TEST_NOW,
    });
  const leftOver = () => readdirSync(folder.root).filter((name) => name.startsWith("copy-"));

  it("brings every row and the same rules, and leaves no file behind", async () => {
    await migrate(from);
    await loadDemo(from.db, { now: TEST_NOW, pictures: picturesWithoutFiles() });
    const counts = await copy();
    expect(counts.posts).toBeGreaterThan(100);
    expect(counts).toEqual((await contents(from)).counts);
    expect(await contents(target.connection)).toEqual(await contents(from));
    expect(leftOver()).toEqual([]);
  });

  it("keeps the record of decisions whole, and it still cannot be changed", async () => {
    await migrate(from);
    const state = { kind: "state" as const, name: "LV", shortName: "LV", slug: "lv" };
    const [made] = await from.db.insert(associations).values(state).returning({ id: associations.id });
    const entry = { associationId: made?.id ?? "", kind: "approvals.decided" as const };
    const detail = { zahl: 0.1, b: "ä\u2028", a: [{ y: null, x: [] }] };
    for (let count = 0; count < 3; count += 1)
      await appendAudit({ db: from.db, now: TEST_NOW }, { ...entry, detail });
    await copy();
    const here = await verifyAudit(from.db);
    expect(here.chains).toMatchObject([{ slug: "lv", head: { number: 3 } }]);
    expect(await verifyAudit(target.connection.db)).toEqual(here);
    await expect(target.connection.db.execute(sql`delete from audit_entries`)).rejects.toThrow();
    expect(await verifyAudit(target.connection.db)).toEqual(here);
  });

  it("refuses a target with rows before anything there changes", async () => {
    await rawTransaction(target.connection, async (tx) => {
      await tx.query("create table theirs (n int)");
      await tx.query("insert into theirs values (1)");
    });
    await expect(copy()).rejects.toMatchObject({ code: "not_empty" });
    expect(Object.keys((await contents(target.connection)).counts)).toEqual(["theirs"]);
  });

  it("leaves an empty target behind when it fails on the way", async () => {
    await migrate(from);
    await from.db.insert(persons).values({ name: "Eva", email: "eva@test.example" });
    // A row that the old database allows and the new one does not.
    await from.db.execute(sql`alter table persons drop constraint persons_locale_check`);
    await from.db.execute(sql`update persons set locale = 'xx'`);
    await expect(copy()).rejects.toThrow(/persons_locale_check/);
    expect((await contents(target.connection)).counts.persons).toBe(0);
    expect(leftOver()).toEqual([]);
  });
});

/** All rows and constraints, read the same way on both engines. */
async function contents(connection: Connection) {
  return rawTransaction(connection, async (tx) => {
    await tx.query("set local timezone = 'UTC'");
    const { rows: tables } = await tx.query<{ name: string }>(
      "select table_name::text as name from information_schema.tables where table_schema = 'public' order by 1",
    );
    const counts: Record<string, number> = {};
    const sums: Record<string, string | null> = {};
    for (const { name } of tables) {
      const { rows } = await tx.query<{ count: number; sum: string | null }>(
        `select count(*)::int as count, md5(string_agg(t::text, ',' order by t::text collate "C")) as sum from "${name}" t`,
      );
      counts[name] = rows[0]?.count ?? 0;
      sums[name] = rows[0]?.sum ?? null;
    }
    const { rows: rules } = await tx.query(
      `select conname::text, pg_get_constraintdef(oid) as rule from pg_constraint
       where connamespace = 'public'::regnamespace and contype = 'f' order by 1`,
    );
    return { counts, sums, rules };
  });
}

async function overFolder(dir: string): Promise<Connection> {
  const embedded = await openForTest(dir, { disk: { ...realDisk, freeBytes: () => 2 ** 40 } });
  return { db: overPglite(embedded.pglite), embedded, connectionString: null, close: embedded.close };
}

/** An empty database: on the server one whose owner has no other rights. */
async function makeTarget() {
  if (!url) {
    const folder = await makeDataFolder();
    const connection = await overFolder(folder.dir);
    return { connection, remove: async () => connection.close().then(folder.remove) };
  }
  const name = `copy_${v7().replaceAll("-", "")}`;
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create role ${name} login password '${name}'`);
  await admin.query(`create database ${name} owner ${name}`);
  const at = Object.assign(new URL(url), { pathname: `/${name}`, username: name, password: name });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const connection = await connect({ databaseUrl: at.href, dataDir: "", appVersion: TEST_VERSION, log });
  const remove = async () => {
    await connection.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop role ${name}`);
    await admin.end();
  };
  return { connection, remove };
}
