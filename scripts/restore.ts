import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { listBackups } from "@/db/embedded/backup-file";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { restoreBackup } from "@/db/embedded/restore-backup";
import { ownFolder } from "./own-folder";
import { runCommand } from "./run-command";

/** `npm run restore -- BACKUP`: puts a backup (name or folder) in the place of the database; the server must be stopped. */
runCommand(async ({ args, appVersion }) => {
  const { database, backups } = ownFolder();
  const backup = findBackup(backups, args[0]);
  console.log(`${backup} wird geprüft und eingespielt …`);
  const { tables, formerData, takenAt } = await restoreBackup({
    dir: database,
    backup,
    appVersion,
    at: new Date(),
  });
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  const kept = formerData ? ` Der bisherige Stand liegt in ${formerData}.` : "";
  return `Eingespielt: Stand von ${takenAt}, ${rows} Zeilen in ${Object.keys(tables).length} Tabellen.${kept}`;
});

function findBackup(backups: string, wish: string | undefined): string {
  const candidates = wish ? [join(backups, wish), resolve(wish)] : [];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  const names = listBackups(backups).map(({ name }) => name);
  throw new EmbeddedError(
    "backup_failed",
    `Bitte die Sicherung nennen, „npm run restore -- NAME“; in ${backups} gibt es: ${names.join(", ") || "keine"}.`,
  );
}
