import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import { activity, auditEntries } from "@/db/schema/activity";
import { associations, formats } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { picturesWithoutFiles } from "@/db/seed/testing";
import { openEmptyTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { getSetup } from "./get-setup";
import { loadDemo } from "./load-demo";
import { setUp } from "./set-up";
import { verifyPassword } from "./verify-password";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  // Every test begins with nothing, the record included, which the database would keep.
  await db.execute(sql`alter table audit_entries disable trigger audit_entries_never_emptied`);
});
beforeEach(() => db.execute(sql`truncate associations, persons, sessions, activity cascade`));
afterAll(() => close());

const input = {
  associationName: "Landesverband Überall e. V.",
  shortName: "LV Überall",
  name: "Hannah Vogt",
  email: "hannah@example.org",
  newPassword: "vier Tassen grüner Tee",
};
const ctx = () => ({ db, now: testNow, address: "direct", locale: "de" as const });

describe("setting up", () => {
  it("makes the state association with its first person and what comes with it", async () => {
    expect(await getSetup(ctx())).toEqual({ empty: true, mailConfigured: false, demo: null });
    await setUp(ctx(), input);
    const [association] = await db.select().from(associations);
    expect(association).toMatchObject({ kind: "state", name: input.associationName, slug: "lv-ueberall" });
    const [person] = await db.select().from(persons);
    expect(person).toMatchObject({ name: input.name, email: input.email });
    expect(await verifyPassword(input.newPassword, person?.passwordHash)).toBe(true);
    const [member] = await db.select().from(memberships);
    expect(member).toMatchObject({ personId: person?.id, roles: ["admin", "coordinator"] });
    expect((await db.select().from(formats)).length).toBeGreaterThan(3);
    expect((await db.select().from(activity))[0]).toMatchObject({ kind: "associations.created" });
    expect(await db.select().from(auditEntries)).toMatchObject([
      { number: 1, kind: "associations.created", personId: person?.id },
      {
        number: 2,
        kind: "members.joined",
        subjectId: member?.id,
        detail: { after: ["admin", "coordinator"] },
      },
    ]);
    expect(await getSetup(ctx())).toMatchObject({ empty: false, demo: null });
  });

  it("works for one of five at the same moment, and never again", async () => {
    const ended = await Promise.allSettled(
      Array.from({ length: 5 }, (_, turn) => setUp(ctx(), { ...input, email: `person${turn}@example.org` })),
    );
    expect(ended.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db.select().from(associations)).toHaveLength(1);
    await expect(setUp(ctx(), input)).rejects.toMatchObject({ code: "RULE", reason: "alreadySetUp" });
    const draw = vi.fn();
    await expect(loadDemo(ctx(), draw)).rejects.toMatchObject({ reason: "alreadySetUp" });
    expect(draw).not.toHaveBeenCalled();
  });

  it("does not even look at the password of a stranger once somebody has set up", async () => {
    await setUp(ctx(), input);
    // Checking a password and hashing it both begin with its normal form.
    const normalize = vi.spyOn(String.prototype, "normalize");
    try {
      for (const newPassword of [input.newPassword, "Willkommen2026"]) {
        await expect(setUp(ctx(), { ...input, newPassword })).rejects.toMatchObject({
          reason: "alreadySetUp",
        });
      }
      expect(normalize).not.toHaveBeenCalled();
    } finally {
      normalize.mockRestore();
    }
  });

  it("refuses a password that would soon be guessed, and stays empty", async () => {
    await expect(setUp(ctx(), { ...input, newPassword: "Willkommen2026" })).rejects.toMatchObject({
      reason: "passwordCommon",
    });
    expect(await getSetup(ctx())).toMatchObject({ empty: true });
  });
});

describe("the example data", () => {
  it("fills an empty installation and shows its sign-ins", async () => {
    expect(await loadDemo(ctx(), (write) => write(picturesWithoutFiles()))).toEqual({ ok: true });
    const setup = await getSetup(ctx());
    expect(setup.empty).toBe(false);
    expect(setup.demo?.people.length).toBeGreaterThan(3);
    expect(setup.demo?.password.length).toBeGreaterThanOrEqual(12);
    await expect(setUp(ctx(), input)).rejects.toMatchObject({ reason: "alreadySetUp" });
  });
});
