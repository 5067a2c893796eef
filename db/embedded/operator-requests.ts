import { existsSync, mkdirSync, readdirSync, rmSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { writeFileDurably } from "@/db/embedded/fsync";

const requestShape = z.object({ kind: z.string(), input: z.record(z.string(), z.string()) });
const answerShape = z.object({ result: z.string().optional(), error: z.string().optional() });

export type OperatorAnswer = z.infer<typeof answerShape>;

/** Does what a request asks for; the message of an error reaches the operator. */
export type RequestHandler = (input: Record<string, string>) => Promise<string>;

/** Lets commands of the operator reach the process that holds the database: a request is a file, the answer another. */
export function watchRequests(dir: string) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const handlers = new Map<string, RequestHandler>();
  const busy = new Set<string>();

  async function serve(name: string): Promise<void> {
    if (busy.has(name) || !existsSync(join(dir, name))) return;
    busy.add(name);
    try {
      const answer = await answerTo(join(dir, name), handlers);
      if (!answer) return;
      rmSync(join(dir, name), { force: true });
      writeFileDurably(join(dir, name.replace(REQUEST, ".done")), JSON.stringify(answer));
    } finally {
      busy.delete(name);
    }
  }

  async function serveAll(): Promise<void> {
    for (const name of readdirSync(dir).filter((entry) => entry.endsWith(REQUEST))) await serve(name);
  }

  const look = () => void serveAll().catch(() => undefined);
  // Some file systems report no changes, so the caller also asks from time to time.
  const watcher = watch(dir, { persistent: false }, look);
  return {
    serveAll,
    /** From now on answers requests of this kind; earlier ones have waited. */
    answer(kind: string, handler: RequestHandler) {
      handlers.set(kind, handler);
      look();
    },
    stop: () => watcher.close(),
  };
}

/** The answer, or null for a request that nobody in this process answers yet. */
async function answerTo(
  file: string,
  handlers: ReadonlyMap<string, RequestHandler>,
): Promise<OperatorAnswer | null> {
  try {
    const { kind, input } = requestShape.parse(JSON.parse(await readFile(file, "utf8")));
    const handler = handlers.get(kind);
    return handler ? { result: await handler(input) } : null;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Asks the running server for something.
 * @returns its answer, or `null` when none came within `limitMs` milliseconds.
 */
export async function sendRequest(input: {
  dir: string;
  id: string;
  kind: string;
  input: Record<string, string>;
  limitMs: number;
}): Promise<OperatorAnswer | null> {
  const { dir, id, kind } = input;
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const [request, done] = [join(dir, `${id}${REQUEST}`), join(dir, `${id}.done`)];
  const answered = waitForFile(dir, done, input.limitMs);
  writeFileDurably(request, JSON.stringify({ kind, input: input.input }));
  if (!(await answered)) {
    rmSync(request, { force: true });
    return null;
  }
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
