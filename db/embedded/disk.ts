import { statfsSync } from "node:fs";

/** What the embedded database asks the file system; tests hand in their own. */
export type Disk = {
  /** Magic number of the file system that holds `path` (Linux `f_type`; 0 elsewhere). */
  fileSystemType(path: string): number;
  /** Bytes an ordinary user may still write. */
  freeBytes(path: string): number;
};

export const realDisk: Disk = {
  fileSystemType: (path) => statfsSync(path).type,
  freeBytes: (path) => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  },
};
