import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { createClusterIfMissing } from "@/db/embedded/create-cluster";
import { renameDurably } from "@/db/embedded/fsync";
import type { Log } from "@/db/embedded/log";
import type { Every } from "@/db/embedded/maintenance";
import { type EmbeddedDatabase, type OpenOptions, openEmbedded } from "@/db/embedded/open-embedded";

export const TEST_NOW = new Date("2026-10-24T10:00:00Z");
export const TEST_VERSION = "1.2.3";

const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A data folder with an empty database in `dir`, copied from one that is made once. */
export async function makeDataFolder(parent: string = tmpdir()) {
  const ready = await template();
  const root = mkdtempSync(join(parent, "redaktionskreis-"));
  const dir = join(root, "database");
  cpSync(ready, dir, { recursive: true });
  return {
    root,
    dir,
    backups: join(root, "backups"),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function openForTest(dir: string, options: Partial<OpenOptions> = {}): Promise<EmbeddedDatabase> {
  const fixed = {
    dir,
    now: () => TEST_NOW,
    log: silentLog,
    appVersion: TEST_VERSION,
    every: () => () => undefined,
  };
  return openEmbedded({ ...fixed, env: {}, ...options });
}

/** Timers that run when the test says so. */
export function makeManualTimers() {
  const timers: { ms: number; job: () => void | Promise<void> }[] = [];
  const every: Every = (ms, job) => {
    const timer = { ms, job };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  };
  async function fire(ms: number): Promise<void> {
    await Promise.all(timers.filter((timer) => timer.ms === ms).map((timer) => timer.job()));
  }
  return { every, fire, count: () => timers.length };
}

export type Program = ReturnType<typeof startProgram>;

/** Starts a TypeScript program of the project in a process of its own; its lines are kept until they are read. */
export function startProgram(file: string, args: string[], errors: "shown" | "quiet" = "shown") {
  const child = spawn(
    process.execPath,
    ["--no-warnings", "--conditions=react-server", "--import", "tsx", resolve(file), ...args],
    {
      stdio: ["ignore", "pipe", errors === "shown" ? "inherit" : "ignore"],
    },
  );
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once("close", (code, signal) => done({ code, signal }));
  });
  const limit = setTimeout(() => child.kill("SIGKILL"), PROGRAM_LIMIT_MS);
  void ended.then(() => clearTimeout(limit));
  return { child, ended, lines: readLines(lines) };
}

/** A test program that hangs must not hang the tests. */
const PROGRAM_LIMIT_MS = 10 * 60_000;

function readLines(source: ReturnType<typeof createInterface>) {
  const iterator = source[Symbol.asyncIterator]();
  return {
    /** The next line, or `null` when the program has ended. */
    async next(): Promise<string | null> {
      const { value, done } = await iterator.next();
      return done ? null : value;
    },
    async toArray(): Promise<string[]> {
      return Array.fromAsync({ [Symbol.asyncIterator]: () => iterator });
    },
  };
}

async function template(): Promise<string> {
  const cache = resolve("node_modules/.cache/redaktionskreis");
  const ready = join(cache, "empty-database-18");
  if (existsSync(ready)) return ready;
  mkdirSync(cache, { recursive: true });
  const mine = mkdtempSync(join(cache, "making-"));
  await createClusterIfMissing({ dir: mine, appVersion: TEST_VERSION, at: TEST_NOW });
  // Another test process may have been first; then its folder serves as well.
  if (existsSync(ready)) rmSync(mine, { recursive: true });
  else renameDurably(mine, ready);
  return ready;
}

/** Repeatable chance: the next whole number from 0 to below `sides`. */
export function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
