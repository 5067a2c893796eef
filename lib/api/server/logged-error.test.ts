import { sql } from "drizzle-orm";
import pino from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { logOptions } from "./log";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

/** What the log keeps of a failure. */
function kept(error: unknown): { err: Record<string, string> } {
  const lines: string[] = [];
  pino({ ...logOptions, level: "error" }, { write: (line) => lines.push(line) }).error(
    { err: error },
    "failed",
  );
  return JSON.parse(lines.join(""));
}
const failing = (run: PromiseLike<unknown>) => Promise.resolve(run).catch((error: unknown) => error);

it("keeps the code and the place of a database error, and none of its values", async () => {
  const error = await failing(db.execute(sql`select ${"Sommerfest eva@test.example"}::uuid`));
  const { err } = kept(error);
  expect(err).toMatchObject({ code: "22P02" });
  expect(err.stack).toContain("logged-error.test.ts");
  expect(JSON.stringify(err)).not.toMatch(/Sommerfest|eva@|select/);
});

it("keeps nothing of it where it is the cause of another, and of a title with lines like a stack", async () => {
  const inner = await failing(db.execute(sql`select ${"x\n    at Sommerfest (eva@test.example)"}::uuid`));
  expect(JSON.stringify(kept(new Error("could not plan", { cause: inner })))).not.toMatch(/Sommerfest|eva@/);
  expect(JSON.stringify(kept(inner))).not.toMatch(/Sommerfest|eva@/);
});

it("keeps no address that a mail server refused", () => {
  const refused = Object.assign(new Error("550 no such mailbox eva@test.example"), {
    ...{
      code: "EENVELOPE",
      responseCode: 550,
      response: "550 eva@test.example",
      rejected: ["eva@test.example"],
    },
  });
  expect(kept(refused).err).toMatchObject({ type: "Error", code: "EENVELOPE" });
  expect(JSON.stringify(kept(refused))).not.toContain("eva@");
});

it("keeps the message of any other error, without its fields", () => {
  const error = Object.assign(new TypeError("x is undefined"), { post: { body: "Sommerfest" } });
  expect(kept(error).err).toMatchObject({ type: "TypeError", message: "x is undefined" });
  expect(JSON.stringify(kept(error))).not.toContain("Sommerfest");
});
