import { ensureChromium } from "./chromium.mjs";
import { prepare } from "./prepare.mjs";

/** The journeys in which the engine matters: sessions, one big transaction, notifications between two people. */
const journeys = ["--project=desktop", "sign-in", "import", "together"];

// Runs before anything is installed, on any Node from 18 on: only what Node itself has may be imported above.
const isReady = await prepare(import.meta.url);
if (isReady) await everything();

/** All checks of the project, the fast ones first; ends the process with the code of the first that fails. */
async function everything() {
  const { run } = await import("./run.mjs");
  const { verify } = await import("./verify.mjs");
  const { startPostgres } = await import("./postgres.mjs");
  const begun = Date.now();
  process.env.CHROMIUM_PATH = ensureChromium();
  await verify();
  await Promise.all([
    run("Tests mit Abstürzen, Stromausfall und voller Platte", "vitest", ["run", "--project", "durable"]),
    run("Produktions-Build", "next", ["build"]),
  ]);
  await run("Browsertests auf der eingebetteten Datenbank", "playwright", ["test"]);
  const postgres = await startPostgres();
  if (!postgres) {
    console.log(
      "\nPostgreSQL fehlt (weder TEST_DATABASE_URL noch Serverprogramme): die Läufe darauf entfallen.",
    );
  } else {
    const server = { TEST_ENGINE: "server", TEST_DATABASE_URL: postgres.url };
    await run("Tests auf PostgreSQL", "vitest", ["run", "--project", "fast", "/server/", "db/"], server);
    await run("Umzug auf PostgreSQL", "vitest", ["run", "--project", "durable", "db/copy-database"], server);
    await run("Browsertests auf PostgreSQL", "playwright", ["test", ...journeys], {
      E2E_DATABASE_URL: postgres.url,
    });
    await postgres.stop();
  }
  console.log(`\nAlles bestanden (${Math.round((Date.now() - begun) / 1000)} s).`);
}
