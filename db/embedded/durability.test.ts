import { NodeFS } from "@electric-sql/pglite/nodefs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DurableNodeFS } from "@/db/embedded/durable-node-fs";
import { makeDataFolder, openForTest, startProgram } from "@/db/embedded/testing";

/** The file layer as the engine ships it: no fsync reaches the disk. */
class AsShipped extends DurableNodeFS {
  override async init(...args: Parameters<DurableNodeFS["init"]>): ReturnType<DurableNodeFS["init"]> {
    const { emscriptenOpts } = await NodeFS.prototype.init.apply(this, args);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: emscriptenOpts.preRun ?? [] } };
  }
}

describe("durability of the embedded database", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
  });
  afterEach(() => folder.remove());

  it("forces every commit to the disk", async () => {
    const database = await openForTest(folder.dir);
    await database.pglite.exec("create table note (n int primary key)");
    const before = database.health().fsyncs;
    for (let n = 0; n < 20; n++) await database.pglite.query("insert into note values ($1)", [n]);
    expect(database.health().fsyncs - before).toBeGreaterThanOrEqual(20);
    await database.close();
  });

  it("refuses to open when a probe commit does not reach the disk", async () => {
    const opening = openForTest(folder.dir, { filesOf: (cluster) => new AsShipped(cluster) });
    await expect(opening).rejects.toMatchObject({ code: "no_fsync" });
    await (await openForTest(folder.dir)).close();
  });

  it("ends the process instead of acknowledging a commit that the disk refuses", async () => {
    const failing = startProgram("db/embedded/programs/write.ts", [folder.dir, "0", "5"], "quiet");
    const printed = await failing.lines.toArray();
    expect(printed).toEqual(["whole", "1", "2", "3", "4", "5"]);
    expect(await failing.ended).toEqual({ code: 1, signal: null });

    const again = await openForTest(folder.dir);
    expect(again.health().openedAfterCrash).toBe(true);
    const { rows } = await again.pglite.query("select n from entry where n <= 5");
    expect(rows).toHaveLength(5);
    await again.close();
  });
});
