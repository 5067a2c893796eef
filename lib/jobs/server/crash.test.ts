import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { overPglite } from "@/db/client";
import { restoreBackup } from "@/db/embedded/restore-backup";
import { makeDataFolder, openForTest, startProgram, TEST_NOW, TEST_VERSION } from "@/db/embedded/testing";
import { installQueue } from "./install-queue";
import { putJob } from "./put-job";

const program = "lib/jobs/testing-crash.ts";

describe("a process that is killed", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
  });
  afterEach(() => folder.remove());

  it.each([
    ["before the cause commits", 0],
    ["before the job is fetched", 1],
    ["before the effect commits", 1],
    ["before the job is completed", 1],
  ])("%s leaves neither a job undone nor one done twice", async (step, caused) => {
    const killed = startProgram(program, [folder.dir, step]);
    expect(await killed.lines.next()).toBe("reached");
    killed.child.kill("SIGKILL");
    await killed.ended;
    const { lines, ended } = startProgram(program, [folder.dir, "finish"]);
    expect(JSON.parse((await lines.next()) ?? "null")).toEqual({ caused, effects: 1 });
    expect(await ended).toMatchObject({ code: 0 });
  });
});

it("a backup holds the queue, and a restore brings it back", { timeout: 120_000 }, async () => {
  const folder = await makeDataFolder();
  const { pglite, backup, close } = await openForTest(folder.dir);
  await installQueue({ pglite });
  await putJob(overPglite(pglite), { name: "test.waits", data: {} });
  const { path } = await backup();
  await close();
  const restored = await restoreBackup({
    dir: folder.dir,
    backup: path,
    appVersion: TEST_VERSION,
    at: TEST_NOW,
  });
  expect(restored.tables["pgboss.job"]).toBe(1);
  folder.remove();
});
