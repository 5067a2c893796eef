import "server-only";
import { inspect } from "node:util";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { codeOf } from "./when-reachable";

/** Tells the start script that starting again would not help. */
const configurationExit = 78;
/** Wrong name, password or database (PostgreSQL). */
const refusals = new Set(["28000", "28P01", "3D000"]);

/**
 * Starts the server, or ends the process: a start that failed is never tried again by the framework. Where a setting or
 * the data folder forbids it, one sentence says why. The settings are checked when the first module reads them, so
 * everything else is loaded only here.
 */
export async function startOrExplain(): Promise<void> {
  try {
    const { start } = await import("./start");
    await start();
  } catch (error) {
    const sentence = explain(error);
    process.stderr.write(`${sentence ?? inspect(error)}\n`);
    process.exit(sentence === null ? 1 : configurationExit);
  }
}

function explain(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof EmbeddedError || error.message.startsWith("Einstellung:")) return error.message;
  if (!refusals.has(codeOf(error))) return null;
  const said = error.cause instanceof Error ? error.cause.message : error.message;
  return `Einstellung: DATABASE_URL wird vom Datenbankserver abgelehnt (${said}). Was jede Variable bedeutet, steht in .env.example.`;
}
