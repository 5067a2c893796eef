import { addMinutes } from "date-fns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { Post } from "../contract";
import { type FieldChanges, noEntries } from "../rules-fields";
import { createPost } from "./create-post";
import { getVersion } from "./get-version";
import { listHappenings } from "./list-happenings";
import { listVersions } from "./list-versions";
import { restoreVersion } from "./restore-version";
import { transitionPost } from "./transition-post";
import { undoPostChange } from "./undo-post-change";
import { updatePost } from "./update-post";

let db: Db;
let close: () => Promise<void>;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let editor: Ctx;
let colleague: Ctx;
let editorMemberId: string;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  celle = await addAssociation(db, "Celle", state.id);
  const member = await addMember(db, celle.id, ["editor"]);
  editorMemberId = member.id;
  editor = await ctxFor(db, member.personId);
  colleague = await ctxFor(db, (await addMember(db, celle.id, ["editor"])).personId);
});
afterAll(() => close());

const made = (rest: object = {}) =>
  createPost(editor, { associationId: celle.id, title: "Kältebus", body: "Eins", ...rest });
const change = (ctx: Ctx, post: Post, changes: FieldChanges, base: FieldChanges = {}) =>
  updatePost(ctx, {
    associationId: celle.id,
    postId: post.id,
    expectedRevision: post.revision,
    base,
    changes,
  });
const numbers = async (post: Post) => {
  const input = { associationId: celle.id, postId: post.id };
  return (await listVersions(editor, input)).versions.map(({ number }) => number);
};
const later = (ctx: Ctx, minutes: number): Ctx => ({ ...ctx, now: addMinutes(testNow, minutes) });

describe("what happened", () => {
  it("is told newest first, with fields, stage, day and version, and without contents", async () => {
    const first = await made();
    const input = { associationId: celle.id, postId: first.id };
    const second = await change(colleague, first, { body: "Zwei", hashtags: "#Winter" });
    await transitionPost(later(editor, 1), { ...input, from: second.stage, to: "drafting" });
    const moved = await change(later(editor, 2), { ...second, revision: 3 }, { plannedOn: "2026-12-24" });
    const back = { ...input, number: 1, expectedRevision: moved.revision };
    await restoreVersion(later(editor, 3), back);
    const { happenings } = await listHappenings(editor, input);
    expect(happenings).toMatchObject([
      { kind: "posts.restored", restored: 1 },
      { kind: "posts.moved", plannedOn: "2026-12-24", fields: ["plannedOn"] },
      { kind: "posts.transitioned", stage: "drafting" },
      { kind: "posts.updated", fields: ["body", "hashtags"], personName: "Test editor" },
      { kind: "posts.created" },
    ]);
    expect(JSON.stringify(happenings)).not.toContain("Zwei");
  });
});

describe("versions", () => {
  it("are one for what somebody changes within a few minutes", async () => {
    const first = await made();
    const second = await change(later(editor, 2), first, { body: "Zwei" });
    const third = await change(later(editor, 5), second, { body: "Drei" });
    expect(await numbers(third)).toEqual([3]);
  });

  it("are kept when somebody else goes on, when time has passed, and at a milestone", async () => {
    const first = await made();
    const second = await change(colleague, first, { body: "Zwei" });
    const third = await change(later(colleague, 11), second, { body: "Drei" });
    const moved = { associationId: celle.id, postId: first.id, from: third.stage, to: "drafting" as const };
    const fourth = await transitionPost(later(colleague, 12), moved);
    expect(await numbers(fourth)).toEqual([4, 3, 2, 1]);
    const input = { associationId: celle.id, postId: first.id, number: 1 };
    expect(await getVersion(editor, input)).toMatchObject({ body: "Eins", stage: "idea" });
  });

  it("come back as a new revision that leaves research alone, and can be taken back", async () => {
    const first = await made({ channelIds: [celle.channelId] });
    const source = { title: "Stadt Celle", address: "https://celle.example", seenOn: null };
    const id = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b31";
    const second = await change(colleague, first, {
      body: "Zwei",
      variants: { [celle.channelId]: "Für Facebook" },
      sources: { [id]: source },
    });
    const at = { associationId: celle.id, postId: first.id };
    const back = await restoreVersion(colleague, { ...at, number: 1, expectedRevision: second.revision });
    expect(back).toMatchObject({ body: "Eins", variants: {}, sources: { [id]: source }, revision: 3 });
    expect(await numbers(back)).toEqual([3, 2, 1]);
    const undone = await undoPostChange(colleague, { ...at, revision: back.revision });
    expect(undone).toMatchObject({ body: "Zwei", variants: { [celle.channelId]: "Für Facebook" } });
  });

  it("do not bring back a day that is over", async () => {
    const first = await made({ plannedOn: "2026-11-26" });
    const second = await change(colleague, first, { plannedOn: "2026-12-10" });
    const nextWeek = later(colleague, 7 * 24 * 60);
    const at = { associationId: celle.id, postId: first.id };
    const back = await restoreVersion(nextWeek, { ...at, number: 1, expectedRevision: second.revision });
    expect(back.plannedOn).toBe("2026-12-10");
  });

  it("put nothing away for a write that came too late", async () => {
    const first = await made();
    await change(editor, first, { body: "Zwei" });
    const old = change(colleague, first, { body: "Andere" }, { body: "Eins" });
    await expect(old).rejects.toMatchObject({ code: "CONFLICT", data: { fields: ["body"] } });
    expect(await numbers(first)).toEqual([2]);
  });
});

describe("entries of a post", () => {
  it("are merged one by one: two people write for two channels at once", async () => {
    const first = await made();
    const [a, b] = ["0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b41", "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b42"];
    const source = { title: "A", address: "", seenOn: null };
    await change(colleague, first, { sources: { [a]: source } });
    const both = await change(editor, first, { sources: { [b]: source } }, { sources: { [b]: null } });
    expect(Object.keys(both.sources).sort()).toEqual([a, b]);
    const gone = await change(editor, both, { sources: { [a]: null } });
    expect(Object.keys(gone.sources)).toEqual([b]);
  });

  it("refuse a text for a channel of another association, and more entries than a post can hold", async () => {
    const first = await made();
    const foreign = await addAssociation(db, "Peine", celle.parentId);
    const variants = { [foreign.channelId]: "x" };
    await expect(change(editor, first, { variants })).rejects.toMatchObject({ reason: "unknownChannel" });
    const facts = (start: number) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `0192d0c8-7a3e-7c33-9f4e-0d9f1f3a${String(start + index).padStart(4, "0")}`,
          { statement: "Stimmt das?", verifiedById: null },
        ]),
      );
    const full = await change(editor, first, { facts: facts(0) });
    await expect(change(editor, full, { facts: facts(40) })).rejects.toMatchObject({
      reason: "tooManyEntries",
    });
  });

  it("let people confirm a fact only in their own name", async () => {
    const first = await made();
    const id = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b51";
    const facts = { [id]: { statement: "Der Bus fährt bis 24 Uhr", verifiedById: editorMemberId } };
    await expect(change(colleague, first, { facts })).rejects.toMatchObject({ reason: "onlyVerifyOneself" });
    const confirmed = await change(editor, first, { facts });
    const renamed = { [id]: { statement: "Der Bus fährt bis 23 Uhr", verifiedById: editorMemberId } };
    expect((await change(colleague, confirmed, { facts: renamed })).facts).toEqual(renamed);
  });

  it("are not shown to the state, nor are notes of research", async () => {
    const post = await made({ plannedOn: "2026-12-01", researchNote: "Frau A. anrufen" });
    const coordinator = await ctxFor(
      db,
      (await addMember(db, celle.parentId ?? "", ["coordinator"])).personId,
    );
    const { getPost } = await import("./get-post");
    const seen = await getPost(coordinator, { associationId: celle.id, postId: post.id });
    expect(seen).toMatchObject({ researchNote: null, ...noEntries });
  });
});
