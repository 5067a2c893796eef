import { existsSync, readdirSync, rmSync } from "node:fs";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { renameDurably } from "@/db/embedded/fsync";
import { layout } from "@/db/embedded/layout";
import { runClusterProgram } from "@/db/embedded/run-cluster-program";
import { ENGINE_PG_MAJOR, writeMark } from "@/db/embedded/version-mark";

/**
 * Makes the cluster of a new folder. It gets its name only when it is complete and on the disk,
 * so a kill or power cut at any moment leaves either no database or a whole one.
 */
export async function createClusterIfMissing(input: {
  dir: string;
  appVersion: string;
  at: Date;
}): Promise<void> {
  const { root, cluster, unfinishedCluster } = layout(input.dir);
  if (existsSync(cluster)) return;
  refuseInterruptedRestore(root);
  rmSync(unfinishedCluster, { recursive: true, force: true });
  await runClusterProgram("create", unfinishedCluster);
  writeMark(unfinishedCluster, {
    appVersion: input.appVersion,
    pgMajor: ENGINE_PG_MAJOR,
    createdAt: input.at.toISOString(),
    cleanShutdown: true,
    lastVacuumAt: input.at.toISOString(),
  });
  renameDurably(unfinishedCluster, cluster);
}

/** Between the two renames of a restore there is no cluster; an empty new one would hide the data. */
function refuseInterruptedRestore(root: string): void {
  const aside = readdirSync(root).filter((name) => name.startsWith("cluster.before-restore"));
  if (aside.length === 0) return;
  throw new EmbeddedError(
    "damaged",
    `Ein Zurückspielen in ${root} wurde unterbrochen: bitte „npm run restore“ noch einmal ausführen, die früheren Daten liegen in ${aside.at(-1)}.`,
  );
}
