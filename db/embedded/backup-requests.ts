import { existsSync, type FSWatcher, mkdirSync, readdirSync, rmSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { writeFileDurably } from "@/db/embedded/fsync";

const requestShape = z.object({ outDir: z.string() });
const answerShape = z.object({ path: z.string().optional(), error: z.string().optional() });

export type BackupAnswer = z.infer<typeof answerShape>;

/** Lets `npm run backup` reach the server that holds the database: a request is a file, the answer another. */
export function watchBackupRequests(dir: string, answer: (outDir: string) => Promise<BackupAnswer>) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const busy = new Set<string>();

  async function serve(name: string): Promise<void> {
    if (busy.has(name) || !existsSync(join(dir, name))) return;
    busy.add(name);
    const request = requestShape.parse(JSON.parse(await readFile(join(dir, name), "utf8")));
    const result = await answer(request.outDir);
    rmSync(join(dir, name));
    writeFileDurably(join(dir, name.replace(REQUEST, ".done")), JSON.stringify(result));
    busy.delete(name);
  }

  async function serveAll(): Promise<void> {
    for (const name of readdirSync(dir).filter((entry) => entry.endsWith(REQUEST))) await serve(name);
  }

  const watcher: FSWatcher = watch(dir, { persistent: false }, () => void serveAll().catch(() => undefined));
  // Some file systems report no changes, so the caller also asks from time to time.
  return { serveAll, stop: () => watcher.close() };
}

/**
 * Asks the running server for a backup.
 * @returns its answer, or `null` when none came within `limitMs` milliseconds.
 */
export async function requestBackup(input: {
  dir: string;
  id: string;
  outDir: string;
  limitMs: number;
}): Promise<BackupAnswer | null> {
  const done = join(input.dir, `${input.id}.done`);
  const answered = waitForFile(input.dir, done, input.limitMs);
  writeFileDurably(join(input.dir, `${input.id}${REQUEST}`), JSON.stringify({ outDir: input.outDir }));
  if (!(await answered)) return null;
  const answer = answerShape.parse(JSON.parse(await readFile(done, "utf8")));
  rmSync(done);
  return answer;
}

const REQUEST = ".request";

function waitForFile(dir: string, file: string, limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (found: boolean) => {
      watcher.close();
      clearInterval(poll);
      clearTimeout(limit);
      resolve(found);
    };
    const look = () => existsSync(file) && finish(true);
    const watcher = watch(dir, look);
    const poll = setInterval(look, 1_000);
    const limit = setTimeout(() => finish(false), limitMs);
  });
}
