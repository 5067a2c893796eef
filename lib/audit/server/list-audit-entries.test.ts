import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { testNow } from "@/db/testing-data";
import { createDistrict } from "@/lib/associations/server/create-district";
import { setDeputies } from "@/lib/members/server/set-deputies";
import { updateMember } from "@/lib/members/server/update-member";
import { makeWorld, whoMay } from "@/lib/members/testing";
import { appendAudit } from "./append-audit";
import { listAuditEntries } from "./list-audit-entries";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

async function makePost(associationId: string, stage: "idea" | "drafting" = "drafting") {
  const id = v7();
  await db
    .insert(posts)
    .values({ id, associationId, title: `Laternenfest ${id}`, stage, createdAt: testNow });
  return { id, title: `Laternenfest ${id}` };
}

describe("the record as it is read", () => {
  it("tells changes of rights with the names of those they concern, newest first", async () => {
    const { district, manager, anna, bert } = await makeWorld(db);
    const on = { associationId: district.id, memberId: bert.id };
    await updateMember(manager.ctx, { ...on, expectedRevision: 1, roles: ["reader"], weeklyMinutes: 60 });
    await setDeputies(manager.ctx, {
      ...{ associationId: district.id, memberId: anna.id },
      ...{ duty: "approving", deputyIds: [manager.id], expectedRevision: 1 },
    });
    const { entries, next } = await listAuditEntries(manager.ctx, { associationId: district.id, limit: 50 });
    expect(next).toBeNull();
    expect(entries).toMatchObject([
      {
        number: 2,
        kind: "members.deputiesSet",
        personName: "Test manager",
        subjectName: "Test editor approver",
        duty: "approving",
        deputyNames: ["Test manager"],
        rolesAfter: [],
      },
      {
        number: 1,
        kind: "members.rolesChanged",
        subjectName: "Test editor",
        rolesBefore: ["editor"],
        rolesAfter: ["reader"],
        at: testNow.toISOString(),
      },
    ]);
  });

  it("tells a decision with its post, and leaves out what does not fit", async () => {
    const { district, manager, anna, bert } = await makeWorld(db);
    const post = await makePost(district.id);
    const detail = { postId: post.id, kind: "approve", step: "lead", role: "deputy", riskClass: "C" };
    const own = { associationId: district.id, kind: "approvals.decided" as const };
    await appendAudit(anna.ctx, { ...own, detail: { ...detail, onBehalfOfId: bert.personId } });
    await appendAudit({ db, now: testNow }, { ...own, detail: { postId: 7, kind: "x", before: "y" } });
    const { entries } = await listAuditEntries(manager.ctx, { associationId: district.id, limit: 50 });
    expect(entries).toMatchObject([
      { byProduct: true, personName: null, postId: null, postTitle: null, decision: null, onBehalf: null },
      {
        ...{ byProduct: false, postId: post.id, postTitle: post.title, decision: "approve" },
        ...{ step: "lead", role: "deputy", riskClass: "C", onBehalf: { name: "Test editor" } },
      },
    ]);
  });

  it("shows titles only to those who see the post, and only while it is there", async () => {
    const { district, manager, admin } = await makeWorld(db);
    const associationId = district.id;
    const post = await makePost(associationId);
    const kind = "approvals.requested" as const;
    await appendAudit(manager.ctx, { associationId, kind, subjectId: post.id });
    const titleFor = async (one: typeof admin) =>
      (await listAuditEntries(one.ctx, { associationId, limit: 1 })).entries[0]?.postTitle;
    expect(await titleFor(manager)).toBe(post.title);
    expect(await titleFor(admin)).toBeNull();
    await db.update(posts).set({ deletedAt: testNow }).where(eq(posts.id, post.id));
    expect(await titleFor(manager)).toBeNull();
  });

  it("names nobody whose name was erased, and no post of another association", async () => {
    const { district, manager, anna, neighbour } = await makeWorld(db);
    const associationId = district.id;
    const elsewhere = neighbour.ctx.me.standings[0]?.associationId ?? "";
    const foreign = await makePost(elsewhere);
    const own = { associationId, kind: "approvals.requested" as const };
    await appendAudit(anna.ctx, { ...own, subjectId: foreign.id });
    await db.update(persons).set({ name: "" }).where(eq(persons.id, anna.personId));
    const { entries } = await listAuditEntries(manager.ctx, { associationId, limit: 50 });
    expect(entries).toMatchObject([{ personName: null, byProduct: false, postTitle: null }]);
  });

  it("comes page by page", async () => {
    const { district, manager } = await makeWorld(db);
    const associationId = district.id;
    for (let count = 0; count < 5; count += 1)
      await appendAudit(manager.ctx, { associationId, kind: "approvals.rulesChanged" });
    const numbers: number[] = [];
    let before: number | undefined;
    for (let pages = 0; pages < 3; pages += 1) {
      const page = await listAuditEntries(manager.ctx, { associationId, before, limit: 2 });
      numbers.push(...page.entries.map((entry) => entry.number));
      before = page.next ?? undefined;
    }
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
    expect(before).toBeUndefined();
  });

  it("is for those who answer for the association", async () => {
    const { district, manager, anna, reader, admin, coordinator, press, neighbour } = await makeWorld(db);
    const run = (ctx: typeof admin.ctx) => listAuditEntries(ctx, { associationId: district.id, limit: 50 });
    expect(await whoMay(run, { manager, anna, reader, admin, coordinator, press, neighbour })).toEqual({
      manager: "ok",
      anna: "FORBIDDEN",
      reader: "FORBIDDEN",
      admin: "ok",
      coordinator: "FORBIDDEN",
      press: "FORBIDDEN",
      neighbour: "NOT_FOUND",
    });
  });

  it("begins for a new district with who created it, and the state's says so too", async () => {
    const { admin } = await makeWorld(db);
    const state = admin.ctx.me.standings[0]?.associationId ?? "";
    const name = `Kreisverband ${v7()}`;
    const place = { associationId: state, name, shortName: name, town: "", regionLabel: null };
    const made = await createDistrict(admin.ctx, { ...place, channelKinds: [], people: [] });
    const read = async (associationId: string) =>
      (await listAuditEntries(admin.ctx, { associationId, limit: 50 })).entries;
    expect(await read(state)).toMatchObject([{ kind: "associations.districtCreated", subjectName: name }]);
    expect(await read(made.association.id)).toMatchObject([
      { kind: "associations.created", personName: "Test admin" },
    ]);
  });
});
