import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { auditEntries } from "@/db/schema/activity";
import { openEmptyTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { addRound } from "@/lib/api/server/isolation-rows";
import { endMembership } from "@/lib/members/server/end-membership";
import { setDeputies } from "@/lib/members/server/set-deputies";
import { updateMember } from "@/lib/members/server/update-member";
import { makeWorld } from "@/lib/members/testing";
import { emptyHead } from "../rules";
import { appendAudit } from "./append-audit";
import { verifyAudit } from "./verify-audit";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
});
afterAll(() => close());

const entriesOf = (associationId: string) =>
  db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.associationId, associationId))
    .orderBy(asc(auditEntries.number));

async function chainOf(slug: string, noted: string[] = []) {
  const { chains, missing } = await verifyAudit(db, noted);
  const { slug: _, ...chain } = chains.find((one) => one.slug === slug) ?? { slug };
  return { ...chain, missing };
}

describe("the record", () => {
  it("numbers each association's entries from one and chains them, with a person or without", async () => {
    const { district, manager, neighbour } = await makeWorld(db);
    const own = { associationId: district.id, kind: "approvals.decided" as const };
    await appendAudit(manager.ctx, {
      ...own,
      detail: { b: 1, a: [1, { y: null, x: "ä" }], gone: undefined },
    });
    const head = await appendAudit({ db, now: testNow }, { ...own, subjectId: manager.id });
    const elsewhere = neighbour.ctx.me.standings[0]?.associationId ?? "";
    await appendAudit(neighbour.ctx, { ...own, associationId: elsewhere });
    const entries = await entriesOf(district.id);
    expect(entries).toMatchObject([
      { number: 1, personId: manager.personId, subjectId: null, previousHash: emptyHead.hash, at: testNow },
      { number: 2, personId: null, subjectId: manager.id, previousHash: entries[0]?.hash, detail: {} },
    ]);
    expect(head).toEqual({ number: 2, hash: entries[1]?.hash });
    expect(await entriesOf(elsewhere)).toMatchObject([{ number: 1, previousHash: emptyHead.hash }]);
    expect(await chainOf(district.slug, [head.hash])).toEqual({ head, missing: [] });
  });

  it("is not written when the transaction around it fails", async () => {
    const { district, manager } = await makeWorld(db);
    const failed = db.transaction(async (tx) => {
      await appendAudit({ ...manager.ctx, db: tx }, { associationId: district.id, kind: "members.ended" });
      throw new Error("on purpose");
    });
    await expect(failed).rejects.toThrow("on purpose");
    expect(await entriesOf(district.id)).toEqual([]);
  });

  it("stays in order when several write at the same time", async () => {
    const { district, manager, admin } = await makeWorld(db);
    const write = (ctx: typeof admin.ctx) =>
      ctx.db.transaction((tx) =>
        appendAudit({ ...ctx, db: tx }, { associationId: district.id, kind: "approvals.decided" }),
      );
    await Promise.all(Array.from({ length: 8 }, (_, place) => write((place % 2 ? manager : admin).ctx)));
    expect(await chainOf(district.slug)).toMatchObject({ head: { number: 8 } });
  });

  it("cannot be changed or shortened through the database", async () => {
    const { district, manager } = await makeWorld(db);
    await appendAudit(manager.ctx, { associationId: district.id, kind: "members.ended" });
    const own = eq(auditEntries.associationId, district.id);
    const refused = { cause: { message: expect.stringContaining("audit_entries only grows") } };
    await expect(db.update(auditEntries).set({ kind: "x" }).where(own)).rejects.toMatchObject(refused);
    await expect(db.delete(auditEntries).where(own)).rejects.toMatchObject(refused);
    const emptied = ["audit_entries", "associations cascade"].map((what) =>
      db.execute(`truncate ${what}`).catch((error) => error.cause.message),
    );
    expect(await Promise.all(emptied)).toEqual(Array(2).fill("audit_entries only grows"));
    expect(await entriesOf(district.id)).toHaveLength(1);
  });

  it("takes no entry before the first", async () => {
    const { district, manager } = await makeWorld(db);
    await appendAudit(manager.ctx, { associationId: district.id, kind: "members.ended" });
    const [entry] = await entriesOf(district.id);
    if (!entry) throw new Error("no entry");
    for (const number of [0, -1])
      await expect(db.insert(auditEntries).values({ ...entry, number })).rejects.toMatchObject({
        cause: { message: expect.stringContaining("audit_entries_number_check") },
      });
  });
});

describe("verifyAudit", () => {
  /** What somebody with all rights on the database could do; taken back afterwards. */
  async function tampered(change: (associationId: string) => ReturnType<typeof sql>) {
    const { district, manager } = await makeWorld(db);
    const heads = [];
    for (const kind of ["members.joined", "members.ended", "approvals.decided"] as const)
      heads.push(await appendAudit(manager.ctx, { associationId: district.id, kind }));
    await db.execute(sql`alter table audit_entries disable trigger audit_entries_only_grow`);
    await db.execute(change(district.id));
    await db.execute(sql`alter table audit_entries enable trigger audit_entries_only_grow`);
    const noted = heads[2]?.hash ?? "";
    return { ...(await chainOf(district.slug, [noted])), noted };
  }

  it("finds a changed entry and a missing one", async () => {
    expect(
      await tampered(
        (id) => sql`update audit_entries set kind = 'members.rolesChanged'
        where association_id = ${id} and number = 2`,
      ),
    ).toMatchObject({ broken: { number: 2, flaw: "changed" } });
    expect(
      await tampered((id) => sql`delete from audit_entries where association_id = ${id} and number = 2`),
    ).toMatchObject({ broken: { number: 3, flaw: "gap" } });
  });

  it("finds entries taken away at the end by the head that was noted, and only by it", async () => {
    const said = await tampered(
      (id) => sql`delete from audit_entries where association_id = ${id} and number = 3`,
    );
    expect(said).toMatchObject({ head: { number: 2 }, missing: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
  });

  it("finds an entry put before the first to carry the hash of one that was taken away", async () => {
    await db.execute(sql`alter table audit_entries drop constraint if exists audit_entries_number_check`);
    for (const number of [0, -1]) {
      const said = await tampered(
        (id) => sql`update audit_entries set number = ${number} where association_id = ${id} and number = 3`,
      );
      expect(said).toMatchObject({ broken: { number, flaw: "changed" }, missing: [said.noted] });
    }
  });

  it("does not take a noted hash for found that stands behind a break", async () => {
    const said = await tampered(
      (id) => sql`update audit_entries set kind = 'x' where association_id = ${id} and number = 2`,
    );
    expect(said).toMatchObject({ broken: { number: 2 }, missing: [said.noted] });
  });

  it("finds a record that is empty although a decision took effect", async () => {
    const { district, manager } = await makeWorld(db);
    const own = { associationId: district.id, canary: "x", personId: manager.personId };
    expect(await chainOf(district.slug)).toMatchObject({ head: emptyHead });
    await addRound(db, own);
    expect(await chainOf(district.slug)).toMatchObject({ broken: { number: 1, flaw: "empty" } });
    await appendAudit(manager.ctx, { associationId: district.id, kind: "approvals.decided" });
    expect(await chainOf(district.slug)).toMatchObject({ head: { number: 1 } });
  });

  it("follows a record longer than what is read at once", async () => {
    const { district, manager } = await makeWorld(db);
    await db.transaction(async (tx) => {
      for (let count = 0; count < 1_002; count += 1)
        await appendAudit({ ...manager.ctx, db: tx }, { associationId: district.id, kind: "members.ended" });
    });
    expect(await chainOf(district.slug)).toMatchObject({ head: { number: 1_002 } });
  });
});

describe("changes of rights", () => {
  it("are each in the record with who did it, and a change of hours alone is none", async () => {
    const { district, manager, anna, bert } = await makeWorld(db);
    const on = { associationId: district.id, memberId: bert.id };
    await updateMember(manager.ctx, { ...on, expectedRevision: 1, roles: ["editor"], weeklyMinutes: 60 });
    await updateMember(manager.ctx, { ...on, expectedRevision: 2, roles: ["reader"], weeklyMinutes: 60 });
    await updateMember(manager.ctx, { ...on, expectedRevision: 3, roles: ["editor"], weeklyMinutes: 60 });
    await setDeputies(manager.ctx, { ...on, duty: "editing", deputyIds: [anna.id], expectedRevision: 4 });
    await endMembership(manager.ctx, on);
    const personId = manager.personId;
    expect(await entriesOf(district.id)).toMatchObject([
      { kind: "members.rolesChanged", personId, detail: { before: ["editor"], after: ["reader"] } },
      { kind: "members.rolesChanged", personId, detail: { before: ["reader"], after: ["editor"] } },
      { kind: "members.deputiesSet", personId, detail: { duty: "editing", before: [], after: [anna.id] } },
      { kind: "members.ended", personId, subjectId: bert.id, detail: { before: ["editor"] } },
    ]);
    expect(await chainOf(district.slug)).toMatchObject({ head: { number: 4 } });
  });
});
