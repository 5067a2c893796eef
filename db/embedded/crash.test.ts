import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeDataFolder, makeDice, type Program, startProgram } from "@/db/embedded/testing";

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 5);
const SECONDS_PER_ROUND = 60;

let folder: Awaited<ReturnType<typeof makeDataFolder>>;
beforeAll(async () => {
  folder = await makeDataFolder();
});
afterAll(() => folder.remove());

it(
  `opens whole after each of ${ROUNDS} kills while writing, with every acknowledged commit`,
  async () => {
    const dice = makeDice(Number(process.env.CRASH_SEED ?? 1));
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const writer = startProgram("db/embedded/programs/write.ts", [folder.dir, String(acknowledged)]);
      // Every fourth kill falls at a random moment of the start, the recovery before it included.
      const isEarly = dice(4) === 0;
      const isWhole = isEarly
        ? await killWhileStarting(writer, dice(1_500))
        : (await writer.lines.next()) === "whole";
      expect(isWhole, `round ${round} after ${acknowledged} commits`).toBe(true);
      for (let left = isEarly ? 0 : 1 + dice(300); left > 0; left--) acknowledged = await nextNumber(writer);
      writer.child.kill("SIGKILL");
      for (const line of await writer.lines.toArray())
        acknowledged = Math.max(acknowledged, Number(line) || 0);
      await writer.ended;
    }
    const last = startProgram("db/embedded/programs/write.ts", [folder.dir, String(acknowledged)]);
    expect(await last.lines.next()).toBe("whole");
    last.child.kill("SIGKILL");
    await last.ended;
    process.stdout.write(`${ROUNDS} kills, ${acknowledged} acknowledged commits, none missing\n`);
  },
  (ROUNDS + 1) * SECONDS_PER_ROUND * 1_000,
);

async function killWhileStarting(writer: Program, ms: number): Promise<true> {
  await setTimeout(ms);
  writer.child.kill("SIGKILL");
  return true;
}

async function nextNumber(writer: Program): Promise<number> {
  const line = await writer.lines.next();
  expect(line).toMatch(/^\d+$/);
  return Number(line);
}
