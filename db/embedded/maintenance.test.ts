import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realDisk } from "@/db/embedded/disk";
import { isNightlyDue } from "@/db/embedded/nightly";
import type { EmbeddedDatabase } from "@/db/embedded/open-embedded";
import { makeDataFolder, makeManualTimers, openForTest, TEST_NOW } from "@/db/embedded/testing";

const SECONDS_15 = 15_000;
const MINUTE = 60_000;
const MIB = 1024 * 1024;

describe("maintenance of the embedded database", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  let database: EmbeddedDatabase;
  let timers: ReturnType<typeof makeManualTimers>;
  let now: Date;
  let freeBytes: number;

  beforeEach(async () => {
    folder = await makeDataFolder();
    timers = makeManualTimers();
    now = TEST_NOW;
    freeBytes = 5_000 * MIB;
    const disk = { ...realDisk, freeBytes: () => freeBytes };
    database = await openForTest(folder.dir, { every: timers.every, now: () => now, disk });
  });
  afterEach(async () => {
    await database.close();
    folder.remove();
  });

  const walBytes = async () => {
    const { rows } = await database.pglite.query<{ bytes: number }>(
      "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()",
    );
    return rows[0]?.bytes ?? Number.NaN;
  };
  const writeLog = async (bytes: number) => {
    await database.pglite.query("select pg_logical_emit_message(true, 'test', repeat('x', $1::int))", [
      bytes,
    ]);
  };

  it("checkpoints every five minutes what was written, and nothing when nothing was", async () => {
    await writeLog(MIB);
    expect(await walBytes()).toBeGreaterThan(MIB);
    await timers.fire(5 * MINUTE);
    expect(await walBytes()).toBeLessThan(512);
    expect(database.health().lastCheckpointAt).toEqual(now);

    now = new Date("2026-10-24T10:05:00Z");
    await timers.fire(5 * MINUTE);
    expect(database.health().lastCheckpointAt).toEqual(TEST_NOW);
  });

  it("checkpoints early when 64 MB of log have gathered, so the log stays short", async () => {
    await writeLog(30 * MIB);
    await timers.fire(SECONDS_15);
    expect(database.health().lastCheckpointAt).toBeNull();
    await writeLog(40 * MIB);
    await timers.fire(SECONDS_15);
    expect(await walBytes()).toBeLessThan(512);
  });

  it("vacuums a table once more than a fifth of its rows are dead", async () => {
    await database.pglite.exec("create table note as select g as n, 0 as v from generate_series(1, 10000) g");
    await database.pglite.exec("update note set v = 1 where n <= 1500");
    await timers.fire(5 * MINUTE);
    expect(await vacuums("note")).toBe(0);
    await database.pglite.exec("update note set v = 2 where n <= 3000");
    await timers.fire(5 * MINUTE);
    expect(await vacuums("note")).toBe(1);
  });

  it("vacuums and backs up once a night, and only then", async () => {
    await database.pglite.exec("create table note (n int); insert into note values (1)");
    await timers.fire(MINUTE);
    expect([await vacuums("note"), database.health().lastBackupAt]).toEqual([0, null]);

    now = new Date("2026-10-25T02:00:00Z");
    await timers.fire(MINUTE);
    await timers.fire(MINUTE);
    expect([await vacuums("note"), database.health().lastBackupAt]).toEqual([1, now]);
    expect(readdirSync(folder.backups)).toEqual(["20261025T020000Z-daily"]);
  });

  it("warns below 1 GB, refuses writes below 512 MB, reads on, and writes again when there is room", async () => {
    await database.pglite.exec("create table note (n int); insert into note values (1)");
    freeBytes = 900 * MIB;
    await timers.fire(SECONDS_15);
    expect(database.health()).toMatchObject({ lowSpace: true, readOnly: false });
    expect(() => database.assertWritable()).not.toThrow();

    freeBytes = 500 * MIB;
    await timers.fire(SECONDS_15);
    expect(database.health()).toMatchObject({ lowSpace: true, readOnly: true });
    expect(() => database.assertWritable()).toThrow(/nur noch 500 MB frei/);
    await expect(database.pglite.query("insert into note values (2)")).rejects.toMatchObject({
      code: "25006",
    });
    expect((await database.pglite.query("select n from note")).rows).toHaveLength(1);

    freeBytes = 2_000 * MIB;
    await timers.fire(SECONDS_15);
    expect(database.health()).toMatchObject({ lowSpace: false, readOnly: false });
    await database.pglite.query("insert into note values (2)");
  });

  it("notices a disk that fills between two looks at the next write", () => {
    freeBytes = 10 * MIB;
    now = new Date(TEST_NOW.getTime() + 1_000);
    expect(() => database.assertWritable()).toThrow(/nur noch 10 MB frei/);
  });

  it("refuses to open on a full disk", async () => {
    await database.close();
    const disk = { ...realDisk, freeBytes: () => 100 * MIB };
    await expect(openForTest(folder.dir, { disk })).rejects.toMatchObject({ code: "disk_full" });
    database = await openForTest(folder.dir);
  });

  it("closing checkpoints, stops every timer and leaves the mark of a clean shutdown", async () => {
    expect(timers.count()).toBeGreaterThan(0);
    await database.close();
    expect(timers.count()).toBe(0);
    database = await openForTest(folder.dir);
    expect(database.health().openedAfterCrash).toBe(false);
  });

  async function vacuums(table: string): Promise<number> {
    const { rows } = await database.pglite.query<{ count: number }>(
      "select vacuum_count::int as count from pg_stat_user_tables where relname = $1",
      [table],
    );
    return rows[0]?.count ?? Number.NaN;
  }
});

it("a night's work is due once after 2 o'clock UTC, also when the machine was off for days", () => {
  const at = (text: string) => new Date(text);
  expect(isNightlyDue(at("2026-10-24T10:00:00Z"), at("2026-10-25T01:59:00Z"))).toBe(false);
  expect(isNightlyDue(at("2026-10-24T10:00:00Z"), at("2026-10-25T02:00:00Z"))).toBe(true);
  expect(isNightlyDue(at("2026-10-25T02:00:00Z"), at("2026-10-25T23:00:00Z"))).toBe(false);
  expect(isNightlyDue(at("2026-10-20T02:00:00Z"), at("2026-10-25T01:00:00Z"))).toBe(true);
});
