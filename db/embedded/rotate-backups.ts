import { rmSync } from "node:fs";
import { join } from "node:path";
import { getISOWeek, getISOWeekYear } from "date-fns";
import { type BackupEntry, listBackups } from "@/db/embedded/backup-file";

const DAYS = 7;
const WEEKS = 4;
const UPDATES = 3;

/** Deletes nightly backups beyond the last 7 days and the newest of the last 4 weeks, and all but 3 before updates. */
export function rotateBackups(dir: string): void {
  for (const name of superfluousBackups(listBackups(dir))) rmSync(join(dir, name), { recursive: true });
}

/** Names of the backups to delete; counts days and weeks that have a backup, so an idle month deletes nothing. */
export function superfluousBackups(backups: BackupEntry[]): string[] {
  const newestFirst = backups.toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const daily = newestFirst.filter(({ occasion }) => occasion === "daily");
  const updates = newestFirst.filter(({ occasion }) => occasion === "update");
  const kept = new Set([...newestPer(daily, dayOf, DAYS), ...newestPer(daily, weekOf, WEEKS)]);
  return [...daily.filter((backup) => !kept.has(backup)), ...updates.slice(UPDATES)].map(({ name }) => name);
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
