import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled } from "./installed.mjs";

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Brings what a script of the project needs: the packages of the lock file, and the pinned Node where the
 * machine's is older. Then the script runs again on that Node in a process of its own.
 *
 * @param {string} script the calling script's `import.meta.url`
 * @returns {Promise<boolean>} true where the caller may go on, false where a newer Node has taken over
 */
export async function prepare(script) {
  process.chdir(root);
  // Nothing is sent to anybody without having been asked for.
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  if (!isInstalled(root)) await install();
  if (Number(process.versions.node.split(".")[0]) >= 24) return true;
  restartWithOwnNode(fileURLToPath(script));
  return false;
}

async function install() {
  console.log("Abhängigkeiten werden installiert (einmalig, etwa 2 Minuten) …");
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const code = await step(command, [...args, "ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0) return;
  fail(
    "Die Abhängigkeiten ließen sich nicht installieren; bitte die Meldungen darüber lesen und neu starten.",
  );
}

/** The project brings its own Node as a package, so an older one on the machine is enough to get here. */
function restartWithOwnNode(script) {
  const own = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(own)) fail("Node 24 fehlt: bitte installieren (https://nodejs.org) und neu starten.");
  const child = spawn(own, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
}

/** Runs a step with its own output and says every 10 seconds that it goes on. */
export function step(command, args) {
  const startedAt = Date.now();
  const timer = setInterval(
    () => console.log(`  … ${Math.round((Date.now() - startedAt) / 1000)} s`),
    10_000,
  );
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      shell: process.platform === "win32" && command === "npm",
    });
    child.once("error", () => done(1));
    child.once("exit", (code) => done(code ?? 1));
  }).finally(() => clearInterval(timer));
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
