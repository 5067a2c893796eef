import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { overPglite } from "@/db/client";
import type { Connection } from "@/db/connection";
import { layout } from "@/db/embedded/layout";
import { makeDataFolder, openForTest } from "@/db/embedded/testing";
import { MARK_FILE } from "@/db/embedded/version-mark";
import { migrate } from "@/db/migrate";
import { persons } from "@/db/schema/people";
import { grantResetLink } from "@/lib/access/server/grant-reset-link";
import { resetPassword } from "@/lib/access/server/reset-password";
import manifest from "@/package.json" with { type: "json" };

const email = "eva@test.example";

describe("the link for a new password", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
    // The folder is older than this release, whatever number that has.
    const mark = join(layout(folder.dir).cluster, MARK_FILE);
    writeFileSync(mark, JSON.stringify({ ...JSON.parse(readFileSync(mark, "utf8")), appVersion: "0.0.0" }));
    const connection = await open();
    await migrate(connection);
    await connection.db.insert(persons).values({ name: "Eva Lindqvist", email });
    await connection.close();
  });
  afterEach(() => folder.remove());

  const open = async (): Promise<Connection> => {
    const embedded = await openForTest(folder.dir, { appVersion: manifest.version, now: () => new Date() });
    const db = overPglite(embedded.pglite);
    embedded.answer("reset-link", (input) => grantResetLink({ db, now: new Date() }, input));
    return { db, embedded, connectionString: null, close: embedded.close };
  };
  const run = (address: string, env: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, [...tsx, "scripts/sign-in-link.ts", address], {
      env: {
        ...process.env,
        DATABASE_URL: "",
        DATA_DIR: folder.root,
        PUBLIC_URL: "https://r.example",
        ...env,
      },
    });
  const use = async ({ db }: Connection, said: string) => {
    const [, token = ""] = /^https:\/\/r\.example\/reset\/(\S+)$/m.exec(said) ?? [];
    const ctx = { db, now: new Date(), address: "unknown", locale: "de" as const };
    return resetPassword(ctx, { token, newPassword: "vier Tassen grüner Tee" });
  };

  it("is made while the server runs and holds the database", async () => {
    const server = await open();
    const { stdout } = await run(email);
    expect(await use(server, stdout)).toEqual({ ok: true });
    await expect(use(server, stdout)).rejects.toMatchObject({ reason: "linkInvalid" });
    await expect(run("nobody@test.example")).rejects.toThrow(/Zu nobody@test.example gibt es kein Konto/);
    await server.close();
  });

  it("is made while the server is stopped, and never in an empty folder", async () => {
    const { stdout } = await run(email);
    const server = await open();
    expect(await use(server, stdout)).toEqual({ ok: true });
    await server.close();
    await expect(run(email, { DATA_DIR: `${folder.root}/none` })).rejects.toThrow(/liegt keine Datenbank/);
  });
});

const tsx = ["--no-warnings", "--conditions=react-server", "--import", "tsx"];
