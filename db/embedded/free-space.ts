import type { Disk } from "@/db/embedded/disk";
import { EmbeddedError } from "@/db/embedded/embedded-error";

const MIB = 1024 * 1024;

/** Bytes of free space below which something happens. */
export type SpaceLimits = { warn: number; readOnly: number; refuse: number };

/** When the write-ahead log finds no room the engine hangs for good, so writing ends long before. */
export const SPACE_LIMITS: SpaceLimits = { warn: 1024 * MIB, readOnly: 512 * MIB, refuse: 128 * MIB };

export type FreeSpace = {
  /** Measures again and returns the current state. */
  measure(): SpaceState;
  /** The state as last measured. */
  current(): SpaceState;
  /** @throws EmbeddedError `disk_full` while there is too little room to write safely. */
  assertWritable(): void;
};

export type SpaceState = { freeBytes: number; level: "plenty" | "low" | "read_only" };

/** Watches the room on the disk of the database folder. */
export function watchFreeSpace(input: {
  dir: string;
  disk: Disk;
  limits: SpaceLimits;
  now: () => Date;
}): FreeSpace {
  let state = measureSpace(input);
  let measuredAt = input.now().getTime();

  function measure(): SpaceState {
    state = measureSpace(input);
    measuredAt = input.now().getTime();
    return state;
  }

  return {
    measure,
    current: () => state,
    assertWritable() {
      const age = Math.abs(input.now().getTime() - measuredAt);
      const current = age > FRESH_MS ? measure() : state;
      if (current.level === "read_only") throw diskFull(input.dir, current.freeBytes);
    },
  };
}

/** @throws EmbeddedError `disk_full` when even opening could hang. */
export function refuseFullDisk(input: { dir: string; disk: Disk; limits: SpaceLimits }): void {
  const freeBytes = input.disk.freeBytes(input.dir);
  if (freeBytes < input.limits.refuse) throw diskFull(input.dir, freeBytes);
}

/** A writer may fill the disk between two timer ticks; asking the file system costs microseconds. */
const FRESH_MS = 250;

function measureSpace(input: { dir: string; disk: Disk; limits: SpaceLimits }): SpaceState {
  const freeBytes = input.disk.freeBytes(input.dir);
  if (freeBytes < input.limits.readOnly) return { freeBytes, level: "read_only" };
  return { freeBytes, level: freeBytes < input.limits.warn ? "low" : "plenty" };
}

function diskFull(dir: string, freeBytes: number): EmbeddedError {
  return new EmbeddedError(
    "disk_full",
    `Auf dem Datenträger von ${dir} sind nur noch ${Math.floor(freeBytes / MIB)} MB frei: bitte dort Platz schaffen, dann geht das Schreiben von selbst weiter.`,
  );
}
