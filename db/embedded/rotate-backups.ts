import { rmSync } from "node:fs";
import { join } from "node:path";
import { getISOWeek, getISOWeekYear } from "date-fns";
import { type BackupEntry, listBackups } from "@/db/embedded/backup-file";

const DAYS = 7;
const WEEKS = 4;

/** Deletes the nightly backups that are neither among the last 7 days nor the newest of the last 4 weeks. */
export function rotateBackups(dir: string): void {
  for (const name of superfluousBackups(listBackups(dir))) rmSync(join(dir, name), { recursive: true });
}

/** Names of the nightly backups to delete; counts days and weeks that have a backup, so an idle month deletes nothing. */
export function superfluousBackups(backups: BackupEntry[]): string[] {
  const daily = backups
    .filter(({ occasion }) => occasion === "daily")
    .sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const kept = new Set([...newestPer(daily, dayOf, DAYS), ...newestPer(daily, weekOf, WEEKS)]);
  return daily.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}

function newestPer(
  newestFirst: BackupEntry[],
  groupOf: (backup: BackupEntry) => string,
  groups: number,
): BackupEntry[] {
  const newest = new Map<string, BackupEntry>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (!newest.has(group)) newest.set(group, backup);
  }
  return [...newest.values()].slice(0, groups);
}

const dayOf = ({ takenAt }: BackupEntry) => takenAt.toISOString().slice(0, 10);

const weekOf = ({ takenAt }: BackupEntry) => `${getISOWeekYear(takenAt)}-${getISOWeek(takenAt)}`;
