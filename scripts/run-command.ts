import { existsSync, readFileSync } from "node:fs";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import type { Log } from "@/db/embedded/log";

type Command = (input: { args: string[]; appVersion: string; log: Log }) => Promise<string>;

/** Why a command of the operator does nothing: one sentence that says what to do. */
export class Refusal extends Error {}

/** Runs a command of the operator: prints its result, or the sentence of a refusal, and sets the exit code. */
export function runCommand(command: Command): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  void command({ args: process.argv.slice(2), appVersion: version, log: consoleLog }).then(
    (result) => console.log(result),
    (error: unknown) => {
      console.error(sentenceOf(error));
      process.exitCode = 1;
    },
  );
}

/** What an operator can act on in one sentence; anything else with its stack. */
function sentenceOf(error: unknown): unknown {
  if (error instanceof EmbeddedError || error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return error;
  if (error.message.startsWith("Einstellung:")) return error.message;
  // The words of the operating system or of the database server: no such host, wrong password, no right to write.
  return "code" in error ? `Das ging nicht: ${error.message || error.code}` : error;
}

const consoleLog: Log = {
  info: () => undefined,
  warn: (_fields, message) => console.warn(message),
  error: (_fields, message) => console.error(message),
};
