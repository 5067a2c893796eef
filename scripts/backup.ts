import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { requestBackup } from "@/db/embedded/backup-requests";
import { dataDir } from "@/db/embedded/data-dir";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { layout } from "@/db/embedded/layout";
import { openEmbedded } from "@/db/embedded/open-embedded";
import { runCommand } from "./run-command";

/** `npm run backup [-- FOLDER]`: a consistent copy of the embedded database, also while the server runs. */
runCommand(async ({ args, appVersion, log }) => {
  const { database, backups } = dataDir(process.env);
  const outDir = resolve(args[0] ?? backups);
  try {
    const embedded = await openEmbedded({ dir: database, now: () => new Date(), log, appVersion });
    try {
      return `Sicherung fertig: ${(await embedded.backup(outDir)).path}`;
    } finally {
      await embedded.close();
    }
  } catch (error) {
    if (!(error instanceof EmbeddedError && error.code === "locked")) throw error;
    return `Sicherung fertig: ${await askServer(database, outDir)}`;
  }
});

const ANSWER_LIMIT_MS = 15 * 60_000;

async function askServer(database: string, outDir: string): Promise<string> {
  console.log("Der laufende Server wird um die Sicherung gebeten …");
  const dir = layout(database).backupRequests;
  const answer = await requestBackup({ dir, id: randomUUID(), outDir, limitMs: ANSWER_LIMIT_MS });
  if (answer?.path) return answer.path;
  throw new EmbeddedError(
    "backup_failed",
    answer?.error ?? "The running server did not answer within 15 minutes; read its log.",
  );
}
