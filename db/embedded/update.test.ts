import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { overPglite } from "@/db/client";
import { listBackups } from "@/db/embedded/backup-file";
import { realDisk } from "@/db/embedded/disk";
import type { EmbeddedDatabase, OpenOptions } from "@/db/embedded/open-embedded";
import { restoreBackup } from "@/db/embedded/restore-backup";
import { makeDataFolder, openForTest, TEST_NOW } from "@/db/embedded/testing";
import { migrate } from "@/db/migrate";

describe("an update of the embedded database", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  let old: string;
  let next: string;
  beforeEach(async () => {
    folder = await makeDataFolder();
    old = release("old", ["create table note as select 1 as n"]);
    next = release("next", ["create table note as select 1 as n", "alter table note drop column n"]);
    await start(old, "1.3.0", async () => undefined);
  });
  afterEach(() => folder.remove());

  /** A folder of migrations as the generator writes it, one per statement. */
  const release = (name: string, steps: string[]) => {
    const path = join(folder.root, name);
    mkdirSync(join(path, "meta"), { recursive: true });
    const entries = steps.map((_, idx) => ({
      idx,
      version: "7",
      when: idx + 1,
      tag: `${idx}`,
      breakpoints: true,
    }));
    writeFileSync(
      join(path, "meta/_journal.json"),
      JSON.stringify({ version: "7", dialect: "postgresql", entries }),
    );
    steps.forEach((step, idx) => {
      writeFileSync(join(path, `${idx}.sql`), step);
    });
    return path;
  };
  const start = async (
    migrations: string,
    appVersion: string,
    look: (database: EmbeddedDatabase) => Promise<void>,
    options: Partial<OpenOptions> = {},
  ) => {
    const embedded = await openForTest(folder.dir, { ...options, appVersion });
    const db = overPglite(embedded.pglite);
    try {
      await migrate({ db, embedded, connectionString: null, close: embedded.close }, migrations);
      await look(embedded);
    } finally {
      await embedded.close();
    }
  };
  const notes = async ({ pglite }: EmbeddedDatabase) => (await pglite.query("select * from note")).rows;
  const occasions = () => listBackups(folder.backups).map(({ occasion }) => occasion);

  it("begins with a backup that the release before it can still open", async () => {
    expect(occasions()).toEqual([]);
    await start(next, "1.4.0", async (database) => expect(await notes(database)).toEqual([{}]));
    expect(occasions()).toEqual(["update"]);

    const [backup] = listBackups(folder.backups);
    const path = join(folder.backups, backup?.name ?? "");
    await restoreBackup({ dir: folder.dir, backup: path, appVersion: "1.3.0", at: TEST_NOW });
    await start(old, "1.3.0", async (database) => expect(await notes(database)).toEqual([{ n: 1 }]));
  });

  it("takes no backup where nothing changes or nothing is there yet", async () => {
    await start(next, "1.4.0", async () => undefined);
    await start(next, "1.4.0", async () => undefined);
    expect(occasions()).toEqual(["update"]);
  });

  it("changes nothing while the disk has too little room for the backup or for writing", async () => {
    const MIB = 1024 * 1024;
    for (const free of [300, 513]) {
      const disk = { ...realDisk, freeBytes: () => free * MIB };
      const updating = start(next, "1.4.0", async () => undefined, { disk });
      await expect(updating, `${free}`).rejects.toMatchObject({ code: "disk_full" });
    }
    expect(occasions()).toEqual([]);
    await start(old, "1.4.0", async (database) => expect(await notes(database)).toEqual([{ n: 1 }]));
  });
});
