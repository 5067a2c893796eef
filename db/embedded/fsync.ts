import { closeSync, fsyncSync, openSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Forces one file or folder to the disk. */
export function fsyncPath(path: string): void {
  // Windows opens no folder and needs a writable descriptor; its journal orders folder entries by itself.
  const isWindows = process.platform === "win32";
  const descriptor = tryOpen(path, isWindows ? "r+" : "r");
  if (descriptor === undefined) return;
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Forces a folder with everything in it to the disk. */
export function fsyncTree(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) fsyncTree(path);
    else if (entry.isFile()) fsyncPath(path);
  }
  fsyncPath(dir);
}

/** Replaces a file so that after a power cut it has either the old or the new content. */
export function writeFileDurably(path: string, content: string): void {
  const unfinished = `${path}.tmp`;
  writeFileSync(unfinished, content);
  fsyncPath(unfinished);
  renameDurably(unfinished, path);
}

/** Renames within one file system and forces the new name to the disk. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  fsyncPath(dirname(to));
}

function tryOpen(path: string, flags: string): number | undefined {
  try {
    return openSync(path, flags);
  } catch (error) {
    if (process.platform === "win32") return undefined;
    throw error;
  }
}
