import { type ConnectionSettings, connect } from "@/db/connection";
import { dataDir } from "@/db/embedded/data-dir";
import { askServer, isLocked } from "./ask-server";
import { refuseMissing } from "./own-folder";
import { Refusal, runCommand } from "./run-command";

/** `npm run sign-in-link -- ADDRESS`: a link to set a new password, to hand over where no mail is set up. */
runCommand(async ({ args, appVersion, log }) => {
  const [email] = args;
  if (!email) throw new Refusal("Für wen? Zum Beispiel: npm run sign-in-link -- person@example.org");
  // Only now, with .env loaded: these read their settings when they are imported.
  const { makeToken } = await import("@/lib/access/server/make-token");
  const { linkTo } = await import("@/lib/access/server/link-to");
  const { linkMinutes } = await import("@/lib/access/server/create-login-token");
  const { root } = dataDir(process.env);
  const { token, tokenHash } = makeToken();
  const settings = { databaseUrl: process.env.DATABASE_URL, dataDir: root, appVersion, log };
  if ((await grant(settings, { email, tokenHash })) !== "granted")
    throw new Refusal(`Zu ${email} gibt es kein Konto.`);
  const link = linkTo({ purpose: "reset", token });
  return `Damit kann ${email} einmal innerhalb von ${linkMinutes.reset} Minuten ein neues Kennwort setzen:\n${link}`;
});

type Grant = { email: string; tokenHash: string };

/** The running server is asked where it holds the database; it gets the hash of the secret only. */
async function grant(settings: ConnectionSettings, input: Grant): Promise<string> {
  const { grantResetLink } = await import("@/lib/access/server/grant-reset-link");
  const { database } = dataDir({ DATA_DIR: settings.dataDir });
  if (!settings.databaseUrl) refuseMissing(database);
  try {
    const connection = await connect(settings);
    try {
      return await grantResetLink({ db: connection.db, now: new Date() }, input);
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (!isLocked(error)) throw error;
    return askServer({ database, kind: "reset-link", input, limitMs: 60_000 });
  }
}
