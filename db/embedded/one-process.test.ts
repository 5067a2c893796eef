import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realDisk } from "@/db/embedded/disk";
import { refuseSeveralNodes } from "@/db/embedded/refuse-several-nodes";
import { restoreBackup } from "@/db/embedded/restore-backup";
import { makeDataFolder, openForTest, startProgram, TEST_NOW } from "@/db/embedded/testing";

const HOLDER = "db/embedded/programs/hold.ts";

describe("one process owns the folder", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
  });
  afterEach(() => folder.remove());

  it("refuses a second process and a restore while the first lives, and is free at once after kill -9", async () => {
    const holder = startProgram(HOLDER, [folder.dir]);
    expect(await holder.lines.next()).toBe("open");

    await expect(openForTest(folder.dir)).rejects.toMatchObject({ code: "locked" });
    const restoring = restoreBackup({ dir: folder.dir, backup: "none", appVersion: "1.2.3", at: TEST_NOW });
    await expect(restoring).rejects.toMatchObject({ code: "locked" });

    holder.child.kill("SIGKILL");
    await holder.ended;
    await (await openForTest(folder.dir)).close();
  });

  it("refuses other processes, and a second time in this one, also after a backup was taken", async () => {
    const database = await openForTest(folder.dir);
    await database.backup();
    await expect(openForTest(folder.dir)).rejects.toMatchObject({ code: "locked" });
    const second = startProgram(HOLDER, [folder.dir]);
    expect(await second.lines.next()).toBe("refused locked");
    await second.ended;
    await database.close();
  });

  it.each([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0xff534d42 | 0])(
    "refuses the network file system %i before it touches anything",
    async (type) => {
      const dir = join(folder.root, "elsewhere");
      const disk = { ...realDisk, fileSystemType: () => type };
      await expect(openForTest(dir, { disk })).rejects.toMatchObject({ code: "network_file_system" });
      expect(existsSync(join(dir, "lock"))).toBe(false);
    },
  );

  it("refuses cluster mode and a second node with a sentence that says why", async () => {
    const refused = { env: { NODE_APP_INSTANCE: "2" } };
    await expect(openForTest(folder.dir, refused)).rejects.toThrow(/genau einen Prozess.* DATABASE_URL/);
    expect(() => refuseSeveralNodes({ NODE_APP_INSTANCE: "1" }, false)).toThrow(/einen Prozess/);
    expect(() => refuseSeveralNodes({}, true)).toThrow(/einen Prozess/);
    expect(() => refuseSeveralNodes({ NODE_APP_INSTANCE: "0" }, false)).not.toThrow();
  });
});
