import { existsSync } from "node:fs";
import { join } from "node:path";
import { connect } from "@/db/connection";
import { copyDatabase } from "@/db/copy-database";
import { dataDir } from "@/db/embedded/data-dir";
import { refuseMissing } from "./own-folder";
import { Refusal, runCommand } from "./run-command";
import { summary } from "./summary";

/** `npm run db:copy`: everything from the data folder into the empty PostgreSQL database at DATABASE_URL. */
runCommand(async ({ appVersion, log }) => {
  const databaseUrl = process.env.DATABASE_URL;
  const { root, database } = dataDir(process.env);
  if (!databaseUrl)
    throw new Refusal(
      "Wohin? Bitte DATABASE_URL auf eine leere PostgreSQL-Datenbank setzen (siehe .env.example).",
    );
  refuseMissing(database);
  const settings = { dataDir: root, appVersion, log };
  const from = await connect({ ...settings, databaseUrl: undefined });
  const to = await connect({ ...settings, databaseUrl });
  try {
    const counts = await copyDatabase({ from, to, folder: root, appVersion, at: new Date() });
    const secret = join(root, "auth-secret");
    return [
      `Kopiert und nachgezählt: ${summary(counts)}.`,
      `Mit DATABASE_URL startet die Anwendung ab jetzt auf dem Server; ${database} bleibt unverändert liegen.`,
      existsSync(secret)
        ? `Damit niemand abgemeldet wird: AUTH_SECRET auf den Inhalt von ${secret} setzen.`
        : "",
    ]
      .filter(Boolean)
      .join("\n");
  } finally {
    await to.close();
    await from.close();
  }
});
