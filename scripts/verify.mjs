import { run } from "./run.mjs";

/** The fast checks. What reads the code and what runs it take about as long as each other, so they go side by side. */
export async function verify() {
  await Promise.all([
    structure(),
    run("Tests auf der eingebetteten Datenbank", "vitest", ["run", "--project", "fast"]),
  ]);
}

async function structure() {
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
}

if (import.meta.url === `file://${process.argv[1]}`) await verify();
