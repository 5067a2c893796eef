import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDataFolder, makeDice, startProgram } from "@/db/embedded/testing";
import { canMount, mount, unmount } from "@/db/embedded/testing-mount";

const ROUNDS = Number(process.env.POWER_CUT_ROUNDS ?? 3);
const SECONDS_PER_ROUND = 60;

/**
 * The database lies on a disk that is a file. Copying that file while the writer is stopped gives what a power cut
 * leaves: everything forced to the disk, and nothing that only the kernel's memory has.
 */
describe.skipIf(!canMount("ext4"))("power cuts (needs root and loop devices)", () => {
  let work: string;
  let disk: string;
  let running: string;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), "power-cut-"));
    disk = join(work, "disk");
    running = join(work, "running");
    execFileSync("truncate", ["-s", "400M", disk]);
    execFileSync("mkfs.ext4", ["-q", disk]);
    mount(["-o", "loop", disk, running]);
  });
  afterAll(() => {
    unmount(running);
    rmSync(work, { recursive: true });
  });

  it(
    `opens whole after each of ${ROUNDS} power cuts while writing, with every acknowledged commit`,
    async () => {
      const dice = makeDice(Number(process.env.CRASH_SEED ?? 1));
      const { dir } = await makeDataFolder(running);
      execFileSync("sync", ["-f", running]);
      const writer = startProgram("db/embedded/programs/write.ts", [dir, "0"], "quiet");
      const cuts: { image: string; acknowledged: string }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        let acknowledged = "0";
        for (let left = 2 + dice(400); left > 0; left--)
          acknowledged = (await writer.lines.next()) ?? "ended";
        writer.child.kill("SIGSTOP");
        const image = join(work, `cut-${round}`);
        execFileSync("cp", ["--sparse=always", disk, image]);
        writer.child.kill("SIGCONT");
        cuts.push({ image, acknowledged });
      }
      writer.child.kill("SIGKILL");
      await writer.ended;

      for (const cut of cuts)
        expect(await openAfter(cut, dir), `after ${cut.acknowledged} commits`).toBe("whole");
    },
    (ROUNDS + 1) * SECONDS_PER_ROUND * 1_000,
  );

  async function openAfter({ image, acknowledged }: { image: string; acknowledged: string }, dir: string) {
    const later = join(work, "later");
    mkdirSync(later, { recursive: true });
    mount(["-o", "loop", image, later]);
    const reader = startProgram("db/embedded/programs/write.ts", [dir.replace(running, later), acknowledged]);
    const answer = await reader.lines.next();
    reader.child.kill("SIGKILL");
    await reader.ended;
    unmount(later);
    rmSync(image);
    return answer;
  }
});
