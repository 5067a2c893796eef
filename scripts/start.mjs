import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, relative, resolve } from "node:path";
import { whyNoPort } from "./port.mjs";
import { fail, prepare, root, step } from "./prepare.mjs";
import { sourceHash } from "./source-hash.mjs";
import { CONFIGURATION_ERROR, supervise } from "./supervise.mjs";

// Runs before anything is installed, on any Node from 18 on: only what Node itself has may be imported here.
const demo = process.argv.includes("--demo");

await main();

async function main() {
  if (!(await prepare(import.meta.url))) return;
  loadEnv();
  const port = Number(process.env.PORT || 3000);
  const host = bindAddress();
  const problem = await whyNoPort({ port, host });
  if (problem) fail(problem);
  await buildIfNeeded();
  process.exit(await serve(port, host));
}

function loadEnv() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** Containers set HOSTNAME to their own name, which is no wish to listen there; only an address counts. */
function bindAddress() {
  const wish = process.env.HOSTNAME ?? "";
  return isIP(wish) || wish === "localhost" ? wish : undefined;
}

async function buildIfNeeded() {
  const stamp = ".next/source-hash";
  const dataFolder = relative(root, resolve(process.env.DATA_DIR || ".data")).split(/[\\/]/)[0] ?? "";
  const hash = sourceHash(root, [dataFolder]);
  const isBuilt = existsSync(".next/BUILD_ID") && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (isBuilt) return;
  // A build that is cut off leaves a mixture, which no stamp may vouch for.
  rmSync(stamp, { force: true });
  say("Die Anwendung wird gebaut (nach jeder Aktualisierung einmal, etwa 1 Minute) …");
  const code = await step(process.execPath, [nextProgram(), "build"]);
  if (code !== 0) fail("Die Anwendung ließ sich nicht bauen; bitte die Meldungen darüber lesen.");
  writeFileSync(stamp, hash);
}

async function serve(port, host) {
  say("Die Anwendung startet …");
  const address = `http://${addressable(host)}:${port}`;
  const env = { ...process.env, NODE_ENV: "production", NEXT_MANUAL_SIG_HANDLE: "true", PORT: String(port) };
  if (demo) env.REDAKTIONSKREIS_DEMO = "1";
  const args = [nextProgram(), "start", ...(host ? ["--hostname", host] : [])];
  let pid;
  const code = await supervise({
    command: process.execPath,
    args,
    env,
    say,
    onStart: (started) => {
      pid = started;
      void announce(address, () => pid === started);
    },
  });
  if (code !== 0 && code !== CONFIGURATION_ERROR) say("Die Anwendung ist beendet.");
  return code;
}

/** Where to reach a server that listens on `host`. */
function addressable(host) {
  if (!host || host === "0.0.0.0" || host === "::") return "localhost";
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Prints the address once the server answers; stops asking when that life of the server is over. */
async function announce(address, isCurrent) {
  const startedAt = Date.now();
  let saidSlow = 0;
  while (isCurrent()) {
    if (await isReady(`${address}/api/ready`)) {
      say(`Bereit: ${address}`);
      if (demo) say("Die Zugänge zum Ausprobieren stehen in den Zeilen darüber.");
      return;
    }
    const seconds = Math.floor((Date.now() - startedAt) / 10_000) * 10;
    if (seconds > saidSlow) say(`Die Datenbank wird vorbereitet … ${seconds} s`);
    saidSlow = seconds;
    await new Promise((wake) => setTimeout(wake, 500).unref());
  }
}

async function isReady(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    return false;
  }
}

function nextProgram() {
  return join(root, "node_modules/next/dist/bin/next");
}

function say(sentence) {
  console.log(sentence);
}
