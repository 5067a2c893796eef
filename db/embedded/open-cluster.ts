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
    `Die Datenbank in ${cluster} zwingt ihre Schreibvorgänge nicht auf den Datenträger, ein Stromausfall würde Daten kosten: ` +
      "bitte mit „npm ci“ die genauen Paketversionen installieren oder mit DATABASE_URL einen PostgreSQL-Server nehmen.",
  );
}

async function start({ files, cluster, extensions }: ClusterInput): Promise<PGlite> {
  try {
    return await PGlite.create({ fs: files, startParams: DURABLE_START_PARAMS, extensions });
  } catch (cause) {
    throw new EmbeddedError(
      "damaged",
      `Die Datenbank in ${cluster} lässt sich nicht öffnen und ist wohl beschädigt: bitte mit „npm run restore“ die letzte Sicherung zurückspielen (der beschädigte Ordner bleibt erhalten).`,
      { cause },
    );
  }
}
