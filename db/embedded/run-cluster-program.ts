import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";

/** Rows per table, by name with schema. */
export type TableCounts = Record<string, number>;

/**
 * Creates a cluster, or opens and reads through a copy, in a process of its own; afterwards it is on the disk.
 * @throws Error with the engine's words when the cluster cannot be made or is damaged.
 */
export async function runClusterProgram(
  verb: "create" | "check",
  cluster: string,
  signal?: AbortSignal,
): Promise<TableCounts> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--no-warnings", program(), verb, cluster],
    {
      timeout: CHILD_LIMIT_MS,
      killSignal: "SIGKILL",
      signal,
    },
  );
  return answerShape.parse(JSON.parse(stdout)).tables;
}

/** A damaged cluster can make the engine spin for ever; 600,000 rows take about 10 seconds. */
const CHILD_LIMIT_MS = 10 * 60_000;

const answerShape = z.object({ tables: z.record(z.string(), z.number()) });

function program(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), "db/embedded/programs/cluster.ts");
}
