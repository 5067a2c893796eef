import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { connect } from "@/db/connection";
import { dataDir } from "@/db/embedded/data-dir";
import { importJsonl } from "@/db/embedded/import-jsonl";
import { refuseFilled } from "@/db/embedded/refuse-filled";
import { migrate } from "@/db/migrate";
import { rawTransaction } from "@/db/raw-transaction";
import { Refusal, runCommand } from "./run-command";
import { summary } from "./summary";

/** `npm run import -- FILE`: fills an empty database, in a new DATA_DIR or at DATABASE_URL, with an export. */
runCommand(async ({ args, appVersion, log }) => {
  const file = resolve(args[0] ?? "");
  if (!args[0] || !existsSync(file))
    throw new Refusal("Welche Datei? Zum Beispiel: npm run import -- redaktionskreis.jsonl");
  const { root } = dataDir(process.env);
  const connection = await connect({ databaseUrl: process.env.DATABASE_URL, dataDir: root, appVersion, log });
  try {
    await rawTransaction(connection, refuseFilled);
    await migrate(connection);
    const counts = await rawTransaction(connection, (tx) => importJsonl(tx, file));
    return `Eingelesen: ${summary(counts)}.`;
  } finally {
    await connection.close();
  }
});
