import { randomUUID } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { copyFile, link, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Brings the files of media that are missing in `to` there, and takes none away. They never change once they have
 * their name, so on one disk a second name is as good as a copy and takes no room. No folder, nothing to do.
 */
export async function copyMedia(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && !one.name.endsWith(".tmp"))) {
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await linkOrCopy(path, target);
  }
}

async function linkOrCopy(path: string, target: string): Promise<void> {
  try {
    await link(path, target).catch((error: unknown) => {
      // Another disk, or a file system without second names.
      if (!isDone(error)) return copyWhole(path, target);
    });
  } catch (error) {
    if (!isDone(error)) throw error;
  }
}

/** Under a name that counts for nothing, so that an interrupted copy is never taken for a whole file. */
async function copyWhole(path: string, target: string): Promise<void> {
  const draft = `${target}.${randomUUID()}.tmp`;
  await copyFile(path, draft, constants.COPYFILE_FICLONE);
  await rename(draft, target);
}

/** There already, or removed from the library meanwhile. */
function isDone(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "EEXIST" || code === "ENOENT";
}
