import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

test("a wrong setting stops the start with one sentence that names every variable concerned", async () => {
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start"], {
    env: {
      ...process.env,
      PORT: "3212",
      DATA_DIR: mkdtempSync(join(tmpdir(), "redaktionskreis-start-")),
      DATABASE_URL: "mysql://localhost/plan",
      AUTH_SECRET: "kurz",
      TRUST_PROXY: "vielleicht",
    },
  });
  let said = "";
  server.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  const code = await new Promise((resolve) => server.once("close", resolve));
  expect(code).toBe(78);
  expect(said.trim()).toBe(
    "Einstellung: DATABASE_URL muss mit postgres:// oder postgresql:// beginnen; AUTH_SECRET braucht mindestens 32 Zeichen; TRUST_PROXY muss 0 oder 1 sein. Was jede Variable bedeutet, steht in .env.example.",
  );
});
