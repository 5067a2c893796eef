import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { overPglite } from "@/db/client";
import { layout } from "@/db/embedded/layout";
import { makeDataFolder, openForTest } from "@/db/embedded/testing";
import { MARK_FILE } from "@/db/embedded/version-mark";
import { migrate } from "@/db/migrate";
import { associations } from "@/db/schema/associations";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import manifest from "@/package.json" with { type: "json" };

const now = new Date("2026-11-25T08:00:00Z");

describe("npm run audit:verify", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeEach(async () => {
    folder = await makeDataFolder();
    // The folder is older than this release, whatever number that has.
    const mark = join(layout(folder.dir).cluster, MARK_FILE);
    writeFileSync(mark, JSON.stringify({ ...JSON.parse(readFileSync(mark, "utf8")), appVersion: "0.0.0" }));
  });
  afterEach(() => folder.remove());

  const open = async () => {
    const embedded = await openForTest(folder.dir, { appVersion: manifest.version });
    const db = overPglite(embedded.pglite);
    const connection = { db, embedded, connectionString: null, close: embedded.close };
    embedded.answer("audit-verify", async ({ noted = "" }) =>
      JSON.stringify(await verifyAudit(db, noted.split(" ").filter(Boolean))),
    );
    return connection;
  };
  const run = (...noted: string[]) =>
    promisify(execFile)(process.execPath, [...tsx, "scripts/verify-audit.ts", ...noted], {
      env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder.root },
    });

  it("prints each head while the server runs and while it is stopped, and fails on a break", async () => {
    const server = await open();
    await migrate(server);
    const state = { kind: "state" as const, name: "LV", shortName: "LV", slug: "lv" };
    const [made] = await server.db.insert(associations).values(state).returning({ id: associations.id });
    const entry = { associationId: made?.id ?? "", kind: "approvals.decided" as const };
    await appendAudit({ db: server.db, now }, entry);
    const head = await appendAudit({ db: server.db, now }, entry);
    const said = new RegExp(`^lv: 2 Einträge, Stand ${head.hash}$`, "m");
    expect((await run(head.hash)).stdout).toMatch(said);
    await server.close();
    expect((await run()).stdout).toMatch(said);
    await expect(run("0".repeat(64))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Der notierte Stand 0{64} steht in keinem geprüften Eintrag/),
    });

    const again = await open();
    await again.db.execute(sql`alter table audit_entries disable trigger audit_entries_only_grow`);
    await again.db.execute(sql`update audit_entries set kind = 'x' where number = 1`);
    await again.close();
    await expect(run()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("lv: Eintrag 1 wurde nachträglich verändert."),
    });
  });
});

const tsx = ["--no-warnings", "--conditions=react-server", "--import", "tsx"];
