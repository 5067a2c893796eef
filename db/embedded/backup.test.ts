import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BackupEntry, NOTE_FILE } from "@/db/embedded/backup-file";
import { layout } from "@/db/embedded/layout";
import { sendRequest } from "@/db/embedded/operator-requests";
import { restoreBackup } from "@/db/embedded/restore-backup";
import { superfluousBackups } from "@/db/embedded/rotate-backups";
import { makeDataFolder, openForTest, TEST_NOW, TEST_VERSION } from "@/db/embedded/testing";

describe("backup and restore", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
  });
  afterEach(() => folder.remove());

  const restore = (backup: string) =>
    restoreBackup({ dir: folder.dir, backup, appVersion: TEST_VERSION, at: TEST_NOW });
  const readNotes = async (): Promise<number[]> => {
    const database = await openForTest(folder.dir);
    const { rows } = await database.pglite.query<{ n: number }>("select n from note order by n");
    await database.close();
    return rows.map(({ n }) => n);
  };
  const backUpThenWriteMore = async () => {
    const database = await openForTest(folder.dir);
    await database.pglite.exec("create table note (n int primary key); insert into note values (1), (2)");
    const backup = await database.backup();
    await database.pglite.exec("insert into note values (3)");
    await database.close();
    return backup;
  };

  it("takes a whole copy while others write, and a restore brings exactly that back", async () => {
    const database = await openForTest(folder.dir);
    await database.pglite.exec("create table note (n int primary key)");
    let n = 0;
    let writing = true;
    const writer = (async () => {
      while (writing) {
        await database.pglite.query("insert into note values ($1)", [++n]);
        await setImmediate();
      }
    })();
    const backup = await database.backup();
    writing = false;
    await writer;
    await database.close();

    const counted = backup.note.tables["public.note"] ?? 0;
    expect(counted).toBeGreaterThan(0);
    const restored = await restore(backup.path);
    expect(restored.tables["public.note"]).toBe(counted);
    expect(await readNotes()).toEqual(Array.from({ length: counted }, (_, index) => index + 1));
  });

  it("holds the files of media, and brings back those that are missing without touching the others", async () => {
    const media = join(folder.root, "media", "3f");
    mkdirSync(media, { recursive: true });
    const contentOf = () =>
      readdirSync(media)
        .sort()
        .map((name) => `${name} ${readFileSync(join(media, name), "utf8")}`);
    writeFileSync(join(media, "one.320"), "first");
    writeFileSync(join(media, "two.320"), "second");
    writeFileSync(join(media, "two.800.tmp"), "half");
    const backup = await backUpThenWriteMore();
    expect(readdirSync(join(backup.path, "media", "3f")).sort()).toEqual(["one.320", "two.320"]);
    for (const name of ["one.320", "two.800.tmp"]) rmSync(join(media, name));
    writeFileSync(join(media, "three.320"), "later");
    await restore(backup.path);
    expect(contentOf()).toEqual(["one.320 first", "three.320 later", "two.320 second"]);
  });

  it("keeps the former data beside the restored", async () => {
    const backup = await backUpThenWriteMore();
    const { formerData } = await restore(backup.path);
    expect(await readNotes()).toEqual([1, 2]);
    expect(existsSync(join(formerData ?? "", "PG_VERSION"))).toBe(true);
  });

  it("refuses a spoiled backup and leaves the data untouched", async () => {
    const backup = await backUpThenWriteMore();
    const spoiled: [string, (cluster: string) => void][] = [
      ["half a file", (cluster) => truncateSync(firstTable(cluster), 100)],
      ["a flipped bit", (cluster) => flipBit(firstTable(cluster))],
      ["a missing file", (cluster) => rmSync(join(cluster, "global/pg_control"))],
      ["no note", (cluster) => rmSync(join(cluster, "..", NOTE_FILE))],
      ["another engine", (cluster) => writeFileSync(join(cluster, "PG_VERSION"), "17\n")],
    ];
    for (const [name, spoil] of spoiled) {
      const copy = join(folder.root, name);
      cpSync(backup.path, copy, { recursive: true });
      spoil(join(copy, "cluster"));
      await expect(restore(copy), name).rejects.toMatchObject({ name: "EmbeddedError" });
    }
    expect(await readNotes()).toEqual([1, 2, 3]);
    expect(readdirSync(folder.dir).filter((name) => name.startsWith("cluster."))).toEqual([]);
  });

  it("refuses to start empty when a restore was interrupted between its two renames", async () => {
    mkdirSync(join(folder.root, "other", "cluster.before-restore-x"), { recursive: true });
    await expect(openForTest(join(folder.root, "other"))).rejects.toThrow(
      /Zurückspielen .* wurde unterbrochen/,
    );
  });

  it("the running server answers a request from another process", async () => {
    const database = await openForTest(folder.dir);
    const dir = layout(folder.dir).requests;
    const ask = (outDir: string) =>
      sendRequest({ dir, id: "a1", kind: "backup", input: { outDir }, limitMs: 60_000 });
    const answer = await ask(join(folder.root, "out"));
    expect(existsSync(join(answer?.result ?? "", NOTE_FILE))).toBe(true);
    writeFileSync(join(folder.root, "a-file"), "");
    expect(await ask(join(folder.root, "a-file"))).toMatchObject({
      error: expect.stringContaining("a-file"),
    });
    expect(readdirSync(dir)).toEqual([]);
    await database.close();
  });
});

it("keeps seven days and four weeks of nightly backups, three of updates and every manual one", () => {
  const entry = (day: number, occasion: BackupEntry["occasion"]): BackupEntry => {
    const takenAt = new Date(Date.UTC(2026, 8, day, 2));
    return { name: `${takenAt.toISOString().slice(0, 10)} ${occasion}`, takenAt, occasion };
  };
  const nights = Array.from({ length: 40 }, (_, index) => entry(index + 1, "daily"));
  const updates = [2, 3, 4, 5].map((day) => entry(day, "update"));
  const all = [...nights, entry(1, "manual"), ...updates];
  const gone = new Set(superfluousBackups(all));
  expect(all.map(({ name }) => name).filter((name) => !gone.has(name))).toEqual([
    "2026-09-20 daily",
    "2026-09-27 daily",
    "2026-10-04 daily",
    "2026-10-05 daily",
    "2026-10-06 daily",
    "2026-10-07 daily",
    "2026-10-08 daily",
    "2026-10-09 daily",
    "2026-10-10 daily",
    "2026-09-01 manual",
    "2026-09-03 update",
    "2026-09-04 update",
    "2026-09-05 update",
  ]);
});

/** The file of the first table an application made. */
function firstTable(cluster: string): string {
  const base = join(cluster, "base/5");
  const files = readdirSync(base).filter((name) => /^\d+$/.test(name) && Number(name) >= 16_384);
  return join(base, files.sort()[0] ?? "");
}

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(8_000) ^ 1, 8_000);
  writeFileSync(file, bytes);
}
