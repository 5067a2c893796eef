import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { EmbeddedError } from "@/db/embedded/embedded-error";

const noteShape = z.object({
  takenAt: z.iso.datetime(),
  appVersion: z.string(),
  pgMajor: z.number(),
  tables: z.record(z.string(), z.number()),
});

/** What a backup says about itself; written last, so a folder without it is not a backup. */
export type BackupNote = z.infer<typeof noteShape>;

export const NOTE_FILE = "backup.json";

/** Why a backup was made: those nobody asked for are thinned out, manual ones stay until somebody deletes them. */
export type BackupOccasion = (typeof occasions)[number];

const occasions = ["daily", "update", "manual"] as const;

const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([a-z]+)$/;

/** Folder name of a backup, for example `20261025T023000Z-daily`. */
export function backupName(at: Date, occasion: BackupOccasion): string {
  return `${at
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replace(/[-:]/g, "")}-${occasion}`;
}

export type BackupEntry = { name: string; takenAt: Date; occasion: BackupOccasion };

/** Finished backups in a folder, oldest first; anything else in it is ignored. */
export function listBackups(dir: string): BackupEntry[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .sort()
    .flatMap((name) => parseName(name) ?? [])
    .filter(({ name }) => existsSync(join(dir, name, NOTE_FILE)));
}

/** @throws EmbeddedError `backup_failed` when the folder is not a finished backup. */
export function readNote(backup: string): BackupNote {
  try {
    return noteShape.parse(JSON.parse(readFileSync(join(backup, NOTE_FILE), "utf8")));
  } catch (cause) {
    throw new EmbeddedError(
      "backup_failed",
      `${backup} ist keine vollständige Sicherung: bitte eine andere wählen.`,
      {
        cause,
      },
    );
  }
}

function parseName(name: string): BackupEntry | undefined {
  const [, year, month, day, hour, minute, second, suffix] = NAME.exec(name) ?? [];
  const occasion = occasions.find((one) => one === suffix);
  if (!occasion) return undefined;
  return {
    name,
    takenAt: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
    occasion,
  };
}
