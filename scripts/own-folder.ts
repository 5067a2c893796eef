import { existsSync } from "node:fs";
import { dataDir } from "@/db/embedded/data-dir";
import { layout } from "@/db/embedded/layout";
import { Refusal } from "./run-command";

/** The folders of the embedded database. @throws Refusal where the data is on a server instead */
export function ownFolder() {
  if (process.env.DATABASE_URL) {
    throw new Refusal(
      "Die Daten liegen auf einem PostgreSQL-Server (DATABASE_URL): bitte mit pg_dump sichern und mit pg_restore einspielen.",
    );
  }
  return dataDir(process.env);
}

/** @throws Refusal where there is no embedded database: opening the folder would make an empty one */
export function refuseMissing(database: string): void {
  if (existsSync(layout(database).cluster)) return;
  throw new Refusal(`In ${database} liegt keine Datenbank; DATA_DIR nennt den Ordner darüber.`);
}
