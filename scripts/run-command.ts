import { existsSync, readFileSync } from "node:fs";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import type { Log } from "@/db/embedded/log";

type Command = (input: { args: string[]; appVersion: string; log: Log }) => Promise<string>;

/** Runs a command of the operator: prints its result, or the sentence of a refusal, and sets the exit code. */
export function runCommand(command: Command): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
  if (process.env.DATABASE_URL) {
    console.error(
      "The data is on a PostgreSQL server (DATABASE_URL); back it up and restore it with pg_dump and pg_restore.",
    );
    process.exitCode = 1;
    return;
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  void command({ args: process.argv.slice(2), appVersion: version, log: consoleLog }).then(
    (result) => console.log(result),
    (error: unknown) => {
      console.error(error instanceof EmbeddedError ? error.message : error);
      process.exitCode = 1;
    },
  );
}

const consoleLog: Log = {
  info: () => undefined,
  warn: (_fields, message) => console.warn(message),
  error: (_fields, message) => console.error(message),
};
