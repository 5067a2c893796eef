import { fsyncSync, writeSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { fsyncPath } from "@/db/embedded/fsync";

/**
 * The engine's file system with an fsync that reaches the disk.
 * As shipped the engine's layer has none and reports success, so a power cut would lose acknowledged writes.
 */
export class DurableNodeFS extends NodeFS {
  /** How many calls reached the disk since opening. */
  readonly syncs = { done: 0 };

  constructor(
    dir: string,
    private readonly syncDescriptor: (descriptor: number) => void = fsyncSync,
  ) {
    super(dir);
  }

  override async init(...args: Parameters<NodeFS["init"]>) {
    const result = await super.init(...args);
    const preRun = result.emscriptenOpts.preRun ?? [];
    preRun.push((module) => this.addFsync(fileLayer(module)));
    return { emscriptenOpts: { ...result.emscriptenOpts, preRun } };
  }

  private addFsync(layer: FileLayer): void {
    layer.stream_ops.fsync = (stream) => {
      if (typeof stream.nfd !== "number") return 0;
      return this.attempt(stream.nfd);
    };
    // The write-ahead log and the control files change names; a name is only safe once its folder is.
    const rename = layer.node_ops.rename;
    layer.node_ops.rename = (node, folder, name) => {
      rename(node, folder, name);
      fsyncPath(layer.realPath(folder));
      this.syncs.done += 1;
    };
  }

  private attempt(descriptor: number): number {
    try {
      this.syncDescriptor(descriptor);
    } catch (error) {
      endProcess(error);
    }
    this.syncs.done += 1;
    return 0;
  }
}

/**
 * After a failed fsync nobody knows what the disk has; only replaying the log in a new process is safe.
 * The engine would answer this commit with an error and then spin for ever, so the process ends here.
 */
function endProcess(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  writeSync(2, `The disk refused to store a commit (${reason}); check the disk. The database is closed.\n`);
  process.exit(1);
}

/** Start parameters of the engine: its own without the one that switches fsync off. */
export const DURABLE_START_PARAMS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "fsync=on"],
  // The engine's fdatasync is a stub that returns success.
  ...["-c", "wal_sync_method=fsync"],
  ...["-c", "full_page_writes=on"],
];

type FileLayer = {
  stream_ops: { fsync?: (stream: { nfd?: number }) => number };
  node_ops: { rename: (node: object, folder: object, name: string) => void };
  realPath(node: object): string;
};

/** The engine exports its file layer without a usable type, so its shape is asserted here and nowhere else. */
function fileLayer(module: object): FileLayer {
  return (module as { NODEFS: FileLayer }).NODEFS;
}
