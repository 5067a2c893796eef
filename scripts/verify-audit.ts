import * as z from "zod";
import { type ConnectionSettings, connect } from "@/db/connection";
import { dataDir } from "@/db/embedded/data-dir";
import { askServer, isLocked } from "./ask-server";
import { refuseMissing } from "./own-folder";
import { Refusal, runCommand } from "./run-command";

const sentences = {
  gap: (number: number) => `Vor Eintrag ${number} fehlt mindestens ein Eintrag.`,
  changed: (number: number) => `Eintrag ${number} wurde nachträglich verändert.`,
  order: (number: number) => `Eintrag ${number} schließt nicht an den Eintrag davor an.`,
  empty: () => "Das Protokoll ist leer, obwohl über Freigaben entschieden wurde.",
};

const shape = z.object({
  chains: z.array(
    z.object({
      slug: z.string(),
      head: z.object({ number: z.number(), hash: z.string() }).optional(),
      broken: z.object({ number: z.number(), flaw: z.enum(["gap", "changed", "order", "empty"]) }).optional(),
    }),
  ),
  missing: z.array(z.string()),
});

/** `npm run audit:verify`, with noted hashes if there are any: whether the record of decisions and rights is whole. */
runCommand(async ({ args, appVersion, log }) => {
  const { root } = dataDir(process.env);
  const settings = { databaseUrl: process.env.DATABASE_URL, dataDir: root, appVersion, log };
  const { chains, missing } = shape.parse(JSON.parse(await verify(settings, args)));
  const problems = [
    ...chains.flatMap(({ slug, broken }) =>
      broken ? [`${slug}: ${sentences[broken.flaw](broken.number)}`] : [],
    ),
    ...missing.map(
      (hash) =>
        `Der notierte Stand ${hash} steht in keinem geprüften Eintrag: Einträge fehlen, oder das Protokoll hält schon davor nicht.`,
    ),
  ];
  const whole = chains.flatMap(({ slug, head }) =>
    head && head.number > 0 ? [`${slug}: ${head.number} Einträge, Stand ${head.hash}`] : [],
  );
  if (problems.length > 0) throw new Refusal([...whole, ...problems].join("\n"));
  return [...whole, "Das Protokoll ist unverändert und ohne Lücken."].join("\n");
});

/** The running server is asked where it holds the database. */
async function verify(settings: ConnectionSettings, noted: string[]): Promise<string> {
  // Only now, with .env loaded, as every command does it.
  const { verifyAudit } = await import("@/lib/audit/server/verify-audit");
  const { database } = dataDir({ DATA_DIR: settings.dataDir });
  if (!settings.databaseUrl) refuseMissing(database);
  try {
    const connection = await connect(settings);
    try {
      return JSON.stringify(await verifyAudit(connection.db, noted));
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (!isLocked(error)) throw error;
    const input = { noted: noted.join(" ") };
    return askServer({ database, kind: "audit-verify", input, limitMs: 600_000 });
  }
}
