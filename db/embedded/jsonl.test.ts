import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportJsonl } from "@/db/embedded/export-jsonl";
import { importJsonl } from "@/db/embedded/import-jsonl";
import { TEST_NOW } from "@/db/embedded/testing";

const SCHEMA = `
  create table group_ (id int generated always as identity primary key, name text not null);
  create table member (id uuid primary key, group_id int not null references group_, born date, seen timestamptz,
    tags text[], facts jsonb, photo bytea, big bigint, price numeric, upper_name text generated always as (upper(facts->>'n')) stored);`;
const DATA = `
  insert into group_ (name) select 'Straße "' || g || E'"\\n' from generate_series(1, 1200) g;
  insert into member values ('0199d000-0000-7000-8000-000000000001', 7, '2026-10-25', '2026-10-25 02:30:00.123456+02',
    '{"a,b",NULL}', '{"n":"ä","deep":[1,{"x":null}]}', '\\x00ff10', 9007199254740993, 12345678901234567890.123);`;
const CONTENT =
  "select (select md5(string_agg(g::text, ',' order by id)) from group_ g) as groups, m::text from member m";

let folder: string;
let source: PGlite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jsonl-"));
  source = await PGlite.create();
  await source.exec(SCHEMA + DATA);
});
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true });
});

const exportTo = (file: string) =>
  source.transaction((tx) => exportJsonl(tx, { file, appVersion: "1.2.3", at: TEST_NOW }));
const importFrom = (file: string, target: PGlite) => target.transaction((tx) => importJsonl(tx, file));

it("an export and its import give the same rows of every type, and the next number is free", async () => {
  const file = join(folder, "all.jsonl");
  expect(await exportTo(file)).toEqual({ group_: 1_200, member: 1 });

  const target = await PGlite.create();
  await target.exec(SCHEMA);
  expect(await importFrom(file, target)).toEqual({ group_: 1_200, member: 1 });
  expect((await target.query(CONTENT)).rows).toEqual((await source.query(CONTENT)).rows);
  expect((await target.query("insert into group_ (name) values ('next') returning id")).rows).toEqual([
    { id: 1_201 },
  ]);

  await expect(importFrom(file, target)).rejects.toMatchObject({ code: "not_empty" });
  await target.close();
});

it("keeps every sign a text can hold, also those that other programs take for the end of a line", async () => {
  const signs = [
    "\u2028",
    "\u2029",
    "\u0085",
    "\v\f",
    "\r\n",
    "\r",
    "\ufeff",
    "\ufffe\uffff",
    "\u0001\u001f\u007f",
    "👩‍👩‍👧",
  ];
  // Longer than what is read at once, at an odd place: signs of several bytes fall on the border.
  const texts = [...signs, ...signs.map((sign) => `a${sign}b`), `x${"ä€👩\u2028".repeat(40_000)}`];
  const [from, to] = [await PGlite.create(), await PGlite.create()];
  for (const one of [from, to]) await one.exec("create table said (id int, words text, facts jsonb)");
  for (const [id, words] of texts.entries()) {
    await from.query("insert into said values ($1, $2, $3)", [id, words, JSON.stringify({ words })]);
  }
  const file = join(folder, "signs.jsonl");
  await from.transaction((tx) => exportJsonl(tx, { file, appVersion: "1.2.3", at: TEST_NOW }));
  await importFrom(file, to);
  // Compared by their bytes: the driver itself drops a byte order mark at the beginning of what it reads.
  const bytes = "select id, md5(words) as words, md5(facts::text) as facts from said order by id";
  expect((await to.query(bytes)).rows).toEqual((await from.query(bytes)).rows);
  await Promise.all([from.close(), to.close()]);
});

it("refuses an export that does not fit or is cut off, and leaves the database empty", async () => {
  const file = join(folder, "cut.jsonl");
  await exportTo(file);
  const lines = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, lines.slice(0, 700).join("\n"));
  const target = await PGlite.create();
  await expect(importFrom(file, target)).rejects.toMatchObject({ code: "version" });
  await target.exec(SCHEMA);
  await expect(importFrom(file, target)).rejects.toMatchObject({ code: "damaged" });
  expect((await target.query("select 1 from group_")).rows).toEqual([]);
  await target.close();
});

it("refuses rows that refer to missing ones, and checks references as before afterwards", async () => {
  const [file, spoiled] = [join(folder, "whole.jsonl"), join(folder, "orphan.jsonl")];
  await exportTo(file);
  writeFileSync(spoiled, readFileSync(file, "utf8").replace('"group_id":7', '"group_id":1999'));
  const target = await PGlite.create();
  await target.exec(SCHEMA);
  await expect(importFrom(spoiled, target)).rejects.toThrow(/member_group_id_fkey/);
  await importFrom(file, target);
  const orphan = target.exec("begin; insert into member (id, group_id) values (gen_random_uuid(), 1999)");
  await expect(orphan).rejects.toThrow(/member_group_id_fkey/);
  await target.close();
});

it("says when a file cannot be written, and leaves the database usable", async () => {
  await expect(exportTo(join(folder, "missing", "all.jsonl"))).rejects.toThrow(/ENOENT/);
  expect((await source.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

it("keeps an export from other users of the machine", async () => {
  const file = join(folder, "private.jsonl");
  await exportTo(file);
  expect(statSync(file).mode & 0o077).toBe(0);
});
