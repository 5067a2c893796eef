import type { Change, KeptLine, KeptPost, KeptSheet, LineList } from "./contract-parts";

/** A post as it is now; `mine`: whoever is away is still responsible for it. */
type Now = KeptPost & { mine: boolean };

/** What has become of a post since it was kept; `now` is missing where it was deleted. */
export function changesOf(then: KeptPost, now: Now | undefined): Change[] {
  if (!now) return [{ kind: "gone" }];
  if (now.stage === "discarded" && then.stage !== "discarded") return [{ kind: "discarded" }];
  const changes: Change[] = [];
  if (now.plannedOn !== then.plannedOn || now.plannedTime !== then.plannedTime) {
    changes.push({ kind: "moved", to: now.plannedOn, time: now.plannedTime });
  }
  if (now.stage !== then.stage) changes.push({ kind: "stage", to: now.stage });
  if (now.contentHash !== then.contentHash) changes.push({ kind: "text" });
  if (!now.mine) changes.push({ kind: "handedOn" });
  return changes;
}

/** Whether a line came after the sheet was kept; nothing is new on a sheet that is not. */
export function isAdded(kept: readonly KeptLine[] | undefined, id: string): boolean {
  return kept !== undefined && !kept.some((line) => line.id === id);
}

export type Lines = Record<LineList, readonly KeptLine[]>;

/** What stood on the kept sheet and is settled since, list by list. */
export function settledSince(kept: KeptSheet, now: Lines): (KeptLine & { list: LineList })[] {
  return (["waiting", "asked", "research", "slots"] as const).flatMap((list) =>
    kept[list]
      .filter(({ id }) => !now[list].some((line) => line.id === id))
      .map((line) => ({ ...line, list })),
  );
}
