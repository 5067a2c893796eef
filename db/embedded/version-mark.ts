import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { writeFileDurably } from "@/db/embedded/fsync";

/** Major version of PostgreSQL in the engine; a test compares it with the running one. */
export const ENGINE_PG_MAJOR = 18;

const markShape = z.object({
  appVersion: z.string(),
  pgMajor: z.number(),
  createdAt: z.iso.datetime(),
  cleanShutdown: z.boolean(),
  lastVacuumAt: z.iso.datetime(),
});

/** Who wrote a cluster last, and whether it was closed properly. Lies inside the cluster and moves with it. */
export type VersionMark = z.infer<typeof markShape>;

export const MARK_FILE = "redaktionskreis.json";

export function writeMark(cluster: string, mark: VersionMark): void {
  writeFileDurably(join(cluster, MARK_FILE), `${JSON.stringify(mark, null, 2)}\n`);
}

/**
 * Reads the mark of a cluster and checks that this release may open it.
 * @throws EmbeddedError `version` with the way out, `damaged` when the mark cannot be read.
 */
export function readMark(cluster: string, appVersion: string): VersionMark {
  const mark = parseMark(cluster);
  const major = Number(readFileSync(join(cluster, "PG_VERSION"), "utf8").trim());
  if (mark.pgMajor !== ENGINE_PG_MAJOR || major !== ENGINE_PG_MAJOR) {
    throw new EmbeddedError(
      "version",
      `Die Datenbank in ${cluster} stammt von PostgreSQL ${major}, diese Ausgabe enthält PostgreSQL ${ENGINE_PG_MAJOR}: ` +
        `bitte Ausgabe ${mark.appVersion} noch einmal starten, die Daten dort ausgeben („npm run export“) und hier mit einem neuen DATA_DIR einlesen („npm run import“).`,
    );
  }
  if (isNewer(mark.appVersion, appVersion)) {
    throw new EmbeddedError(
      "version",
      `Die Datenbank in ${cluster} wurde zuletzt von Ausgabe ${mark.appVersion} benutzt, dies ist die ältere Ausgabe ${appVersion}: ` +
        "bitte jene oder eine spätere installieren oder eine Sicherung von vor der Aktualisierung zurückspielen.",
    );
  }
  return mark;
}

function parseMark(cluster: string): VersionMark {
  const file = join(cluster, MARK_FILE);
  if (!existsSync(file) || !existsSync(join(cluster, "PG_VERSION"))) throw unreadable(cluster);
  try {
    return markShape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw unreadable(cluster, cause);
  }
}

function unreadable(cluster: string, cause?: unknown): EmbeddedError {
  return new EmbeddedError(
    "damaged",
    `Der Ordner ${cluster} ist keine vollständige Datenbank dieser Anwendung: bitte mit „npm run restore“ eine Sicherung zurückspielen.`,
    { cause },
  );
}

/** Compares the three numbers of a version; a suffix such as "-beta" does not count. */
function isNewer(left: string, right: string): boolean {
  const [a, b] = [left, right].map((version) => version.split("-")[0]?.split(".").map(Number) ?? []);
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
