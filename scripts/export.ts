import { resolve } from "node:path";
import { connect } from "@/db/connection";
import { dataDir } from "@/db/embedded/data-dir";
import { exportJsonl } from "@/db/embedded/export-jsonl";
import { migrate } from "@/db/migrate";
import { rawTransaction } from "@/db/raw-transaction";
import { refuseMissing } from "./own-folder";
import { Refusal, runCommand } from "./run-command";
import { summary } from "./summary";

/** `npm run export -- FILE`: every row as a line of JSON, from the folder (server stopped) or from DATABASE_URL. */
runCommand(async ({ args, appVersion, log }) => {
  if (!args[0]) throw new Refusal("Wohin? Zum Beispiel: npm run export -- redaktionskreis.jsonl");
  const file = resolve(args[0]);
  const { root, database } = dataDir(process.env);
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) refuseMissing(database);
  const connection = await connect({ databaseUrl, dataDir: root, appVersion, log });
  try {
    await migrate(connection);
    const counts = await rawTransaction(connection, (tx) =>
      exportJsonl(tx, { file, appVersion, at: new Date() }),
    );
    return `Geschrieben: ${summary(counts)} in ${file}. Die Datei enthält Personendaten; nur ihr Besitzer darf sie lesen.`;
  } finally {
    await connection.close();
  }
});
