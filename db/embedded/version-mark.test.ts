import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { layout } from "@/db/embedded/layout";
import { makeDataFolder, openForTest } from "@/db/embedded/testing";
import { ENGINE_PG_MAJOR, MARK_FILE, type VersionMark } from "@/db/embedded/version-mark";

describe("the mark of who wrote the database last", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
  });
  afterEach(() => folder.remove());

  const markFile = () => join(layout(folder.dir).cluster, MARK_FILE);
  const changeMark = (change: Partial<VersionMark>) => {
    const mark: object = JSON.parse(readFileSync(markFile(), "utf8"));
    writeFileSync(markFile(), JSON.stringify({ ...mark, ...change }));
  };

  it("names the major version of the engine that is installed", async () => {
    const database = await openForTest(folder.dir);
    const { rows } = await database.pglite.query("show server_version_num");
    expect(rows).toEqual([{ server_version_num: expect.stringMatching(new RegExp(`^${ENGINE_PG_MAJOR}`)) }]);
    await database.close();
  });

  it("opens what an older release wrote and refuses it to that older release afterwards", async () => {
    await (await openForTest(folder.dir, { appVersion: "1.10.0" })).close();
    const opening = openForTest(folder.dir, { appVersion: "1.9.9" });
    await expect(opening).rejects.toMatchObject({ code: "version" });
    await expect(opening).rejects.toThrow(
      /ältere Ausgabe 1\.9\.9: bitte jene oder eine spätere installieren/,
    );
  });

  it("refuses another major version of PostgreSQL and says how to move the data", async () => {
    changeMark({ pgMajor: 17 });
    await expect(openForTest(folder.dir)).rejects.toThrow(
      /bitte Ausgabe 1\.2\.3 noch einmal starten.*npm run export.*npm run import/,
    );
  });

  it("refuses a folder without a mark or with half of one", async () => {
    writeFileSync(markFile(), '{"appVersion":');
    await expect(openForTest(folder.dir)).rejects.toMatchObject({ code: "damaged" });
    rmSync(markFile());
    await expect(openForTest(folder.dir)).rejects.toThrow(/npm run restore/);
  });

  it("refuses a damaged cluster with the way back and frees the lock", async () => {
    const control = join(layout(folder.dir).cluster, "global/pg_control");
    const whole = readFileSync(control);
    writeFileSync(control, "x");
    await expect(openForTest(folder.dir)).rejects.toMatchObject({ code: "damaged" });
    writeFileSync(control, whole);
    await (await openForTest(folder.dir)).close();
  });
});
