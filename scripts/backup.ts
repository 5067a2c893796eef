import { resolve } from "node:path";
import { openEmbedded } from "@/db/embedded/open-embedded";
import { askServer, isLocked } from "./ask-server";
import { ownFolder, refuseMissing } from "./own-folder";
import { runCommand } from "./run-command";

/** `npm run backup [-- FOLDER]`: a consistent copy of the embedded database, also while the server runs. */
runCommand(async ({ args, appVersion, log }) => {
  const { database, backups } = ownFolder();
  refuseMissing(database);
  const outDir = resolve(args[0] ?? backups);
  try {
    const embedded = await openEmbedded({ dir: database, now: () => new Date(), log, appVersion });
    try {
      return `Sicherung fertig: ${(await embedded.backup(outDir)).path}`;
    } finally {
      await embedded.close();
    }
  } catch (error) {
    if (!isLocked(error)) throw error;
    console.log("Der laufende Server wird um die Sicherung gebeten …");
    const request = { database, kind: "backup", input: { outDir }, limitMs: ANSWER_LIMIT_MS };
    return `Sicherung fertig: ${await askServer(request)}`;
  }
});

const ANSWER_LIMIT_MS = 15 * 60_000;
