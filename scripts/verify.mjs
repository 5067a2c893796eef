import { run } from "./run.mjs";

/** The fast checks, in the order in which they fail most often. */
export async function verify() {
  await run("Format und Lint", "biome", ["check", "."]);
  await run("Typen", "tsc", ["--noEmit", "-p", "."]);
  await run("Richtungen und Kreise", "depcruise", [
    "app",
    "components",
    "db",
    "lib",
    "--config",
    ".dependency-cruiser.js",
  ]);
  await run("Toter Code", "knip", []);
  await run("Tests auf der eingebetteten Datenbank", "vitest", ["run"]);
}

if (import.meta.url === `file://${process.argv[1]}`) await verify();
