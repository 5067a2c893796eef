import "server-only";
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

let known: string | undefined;

/**
 * The secret that seals session cookies: AUTH_SECRET, or beside the embedded database a generated one that
 * survives restarts. On a server it must be given, because all nodes need the same.
 * @throws Error "Einstellung: …" when it is missing on a server, or the data folder cannot be used
 */
export function authSecret(): string {
  known ??= env.AUTH_SECRET ?? generated();
  return known;
}

function generated(): string {
  if (env.DATABASE_URL) {
    throw new Error(
      "Einstellung: Mit DATABASE_URL wird AUTH_SECRET gebraucht. `openssl rand -base64 48` erzeugt eines.",
    );
  }
  const path = join(env.DATA_DIR, "auth-secret");
  try {
    return stored(path) ?? store(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Einstellung: Der Datenordner ${env.DATA_DIR} lässt sich nicht benutzen (${why}): bitte diesem Benutzer das Recht dazu geben oder DATA_DIR setzen.`,
      { cause },
    );
  }
}

/** Written aside and linked into place, so that a crash leaves no half secret and the first of two wins. */
function store(path: string): string {
  mkdirSync(env.DATA_DIR, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, randomBytes(48).toString("base64url"), { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, "utf8");
}

function stored(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
