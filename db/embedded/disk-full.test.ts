import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDataFolder, openForTest } from "@/db/embedded/testing";
import { canMount, mount, unmount } from "@/db/embedded/testing-mount";

const MIB = 1024 * 1024;
const LIMITS = { warn: 120 * MIB, readOnly: 60 * MIB, refuse: 20 * MIB };

describe.skipIf(!canMount("tmpfs"))("a disk that fills (needs root)", { timeout: 120_000 }, () => {
  let small: string;
  beforeAll(() => {
    small = mkdtempSync(join(tmpdir(), "disk-full-"));
    mount(["-t", "tmpfs", "-o", "size=250m", "tmpfs", small]);
  });
  afterAll(() => {
    unmount(small);
    rmSync(small, { recursive: true });
  });

  it("stops writing before the engine can hang, reads on, and has everything once there is room", async () => {
    const { dir } = await makeDataFolder(small);
    const limits = { limits: LIMITS, now: () => new Date() };
    const database = await openForTest(dir, limits);
    await database.pglite.exec("create table filler (n int primary key, payload text)");
    let written = 0;
    const fill = async () => {
      for (; written < 10_000; written++) {
        database.assertWritable();
        await database.pglite.query(
          "insert into filler select $1::int, string_agg(md5(random()::text), '') from generate_series(1, 3000)",
          [written],
        );
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: "disk_full" });
    expect(database.health().readOnly).toBe(true);
    const count = "select count(*)::int as count from filler";
    expect((await database.pglite.query(count)).rows).toEqual([{ count: written }]);

    mount(["-o", "remount,size=500m", small]);
    await database.close();
    const again = await openForTest(dir, limits);
    again.assertWritable();
    expect((await again.pglite.query(count)).rows).toEqual([{ count: written }]);
    await again.close();
  });
});
