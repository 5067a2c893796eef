import { type Extensions, PGlite } from "@electric-sql/pglite";
import { DURABLE_START_PARAMS, type DurableNodeFS } from "@/db/embedded/durable-node-fs";
import { EmbeddedError } from "@/db/embedded/embedded-error";

type ClusterInput = { files: DurableNodeFS; cluster: string; extensions: Extensions };

export type OpenCluster = { pglite: PGlite; files: DurableNodeFS };

/**
 * Opens a cluster and proves with one commit that the engine reaches the disk.
 * @throws EmbeddedError `damaged` or `no_fsync`.
 */
export async function openCluster(input: ClusterInput): Promise<OpenCluster> {
  const { files, cluster } = input;
  const pglite = await start(input);
  const before = files.syncs.done;
  await pglite.query("select pg_logical_emit_message(true, 'redaktionskreis.probe', '')");
  if (files.syncs.done > before) return { pglite, files };
  await pglite.close();
  throw new EmbeddedError(
    "no_fsync",
    `The database in ${cluster} does not force its commits to the disk, so a power cut would lose data; ` +
      'install the exact package versions with "npm ci" or use a PostgreSQL server through DATABASE_URL.',
  );
}

async function start({ files, cluster, extensions }: ClusterInput): Promise<PGlite> {
  try {
    return await PGlite.create({ fs: files, startParams: DURABLE_START_PARAMS, extensions });
  } catch (cause) {
    throw new EmbeddedError(
      "damaged",
      `The database in ${cluster} cannot be opened, it is probably damaged; restore the last backup with "npm run restore" (the damaged folder is kept).`,
      { cause },
    );
  }
}
