import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { Stage } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { postPeriod } from "../contract-parts";
import { createPost } from "./create-post";
import { deletePost } from "./delete-post";
import { duplicatePost } from "./duplicate-post";
import { exportPosts } from "./export-posts";
import { getPost } from "./get-post";
import { listPosts } from "./list-posts";
import { transitionPost } from "./transition-post";
import { undoPostChange } from "./undo-post-change";
import { updatePost } from "./update-post";

let db: Db;
let close: () => Promise<void>;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let peine: Awaited<ReturnType<typeof addAssociation>>;
let editor: Ctx;
let colleague: Ctx;
let reader: Ctx;
let coordinator: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  celle = await addAssociation(db, "Celle", state.id);
  peine = await addAssociation(db, "Peine", state.id);
  editor = await ctxFor(db, (await addMember(db, celle.id, ["editor"])).personId);
  colleague = await ctxFor(db, (await addMember(db, celle.id, ["editor"])).personId);
  reader = await ctxFor(db, (await addMember(db, celle.id, ["reader"])).personId);
  coordinator = await ctxFor(db, (await addMember(db, state.id, ["coordinator"])).personId);
});
afterAll(() => close());

const inCelle = (title: string, rest: object = {}) =>
  createPost(editor, { associationId: celle.id, title, ...rest });
const at = (post: { id: string; revision: number }) => ({
  associationId: celle.id,
  postId: post.id,
  expectedRevision: post.revision,
});
const moving = (post: { id: string; stage: Stage }) => ({
  associationId: celle.id,
  postId: post.id,
  from: post.stage,
});

describe("createPost", () => {
  it("needs no more than a title, and makes an idea of what has no day", async () => {
    const made = await inCelle("Kältebus: Was wirklich hilft");
    expect(made).toMatchObject({ stage: "idea", plannedOn: null, revision: 1, channelIds: [] });
    const [entry] = await db.select().from(activity).where(eq(activity.subjectId, made.id));
    expect(entry).toMatchObject({ kind: "posts.created", personId: editor.me.personId });
  });

  it("makes a draft of what has a day, and keeps channels and format", async () => {
    const made = await inCelle("Vorlesetag", {
      plannedOn: "2026-11-27",
      plannedTime: "09:00",
      channelIds: [celle.channelId],
      formatId: celle.formatId,
    });
    expect(made).toMatchObject({
      stage: "drafting",
      channelIds: [celle.channelId],
      formatId: celle.formatId,
    });
  });

  it("refuses a day in the past, a time without a day, and things of another association", async () => {
    await expect(inCelle("Zu spät", { plannedOn: "2026-11-24" })).rejects.toMatchObject({
      reason: "notIntoThePast",
    });
    await expect(inCelle("Ohne Tag", { plannedTime: "09:00" })).rejects.toMatchObject({
      reason: "timeNeedsDay",
    });
    await expect(inCelle("Fremd", { formatId: peine.formatId })).rejects.toMatchObject({
      reason: "unknownFormat",
    });
    await expect(inCelle("Fremd", { channelIds: [peine.channelId] })).rejects.toMatchObject({
      reason: "unknownChannel",
    });
  });

  it("is closed to readers and invisible to a sibling district", async () => {
    await expect(createPost(reader, { associationId: celle.id, title: "x" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(createPost(editor, { associationId: peine.id, title: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("updatePost", () => {
  it("merges changes of different fields made from the same revision", async () => {
    const post = await inCelle("Erzählcafé");
    await updatePost(editor, {
      ...at(post),
      base: { title: post.title },
      changes: { title: "Erzählcafé im Advent" },
    });
    const merged = await updatePost(colleague, {
      ...at(post),
      base: { body: "" },
      changes: { body: "Kommt vorbei" },
    });
    expect(merged).toMatchObject({ title: "Erzählcafé im Advent", body: "Kommt vorbei", revision: 3 });
  });

  it("names the field both changed and hands over what stands there, so that no text is lost", async () => {
    const post = await inCelle("Spendenaufruf", { body: "alt" });
    await updatePost(editor, { ...at(post), base: { body: "alt" }, changes: { body: "von mir" } });
    const late = updatePost(colleague, { ...at(post), base: { body: "alt" }, changes: { body: "von ihr" } });
    await expect(late).rejects.toMatchObject({
      code: "CONFLICT",
      data: { fields: ["body"], current: { body: "von mir", revision: 2 } },
    });
  });

  it("takes the time away with the day", async () => {
    const post = await inCelle("Mit Zeit", { plannedOn: "2026-11-27", plannedTime: "10:00" });
    const moved = await updatePost(editor, { ...at(post), base: {}, changes: { plannedOn: null } });
    expect(moved).toMatchObject({ plannedOn: null, plannedTime: null });
  });

  it("never moves into the past", async () => {
    const post = await inCelle("Morgen", { plannedOn: "2026-11-26" });
    const back = updatePost(editor, { ...at(post), base: {}, changes: { plannedOn: "2026-11-24" } });
    await expect(back).rejects.toMatchObject({ code: "RULE", reason: "notIntoThePast" });
    expect(await getPost(editor, at(post))).toMatchObject({ plannedOn: "2026-11-26", revision: 1 });
  });

  it("refuses a slip of the year, on the way in and when a post is moved", async () => {
    const tooFar = { code: "RULE", reason: "tooFarAhead" };
    await expect(inCelle("Im Jahr 2126", { plannedOn: "2126-11-26" })).rejects.toMatchObject(tooFar);
    const post = await inCelle("Fünf Jahre", { plannedOn: "2031-11-25" });
    const away = updatePost(editor, { ...at(post), base: {}, changes: { plannedOn: "2031-11-26" } });
    await expect(away).rejects.toMatchObject(tooFar);
  });

  it("writes nothing and raises no revision when nothing changes", async () => {
    const post = await inCelle("Gleich");
    const same = await updatePost(editor, { ...at(post), base: {}, changes: { title: "Gleich" } });
    expect(same.revision).toBe(1);
  });
});

describe("transitionPost", () => {
  it("keeps the doors of approval shut with a reason", async () => {
    const post = await inCelle("Zur Freigabe", { stage: "drafting" });
    await expect(transitionPost(editor, { ...moving(post), to: "review" })).rejects.toMatchObject({
      reason: "approvalByRequest",
    });
    await expect(transitionPost(editor, { ...moving(post), to: "published" })).rejects.toMatchObject({
      reason: "publishNeedsApproval",
    });
  });

  it("discards only with a reason, and takes the reason away on return", async () => {
    const post = await inCelle("Weg damit");
    await expect(transitionPost(editor, { ...moving(post), to: "discarded" })).rejects.toMatchObject({
      reason: "reasonNeeded",
    });
    const gone = await transitionPost(editor, { ...moving(post), to: "discarded", reason: "doppelt" });
    expect(gone).toMatchObject({ stage: "discarded", discardedReason: "doppelt" });
    const back = await transitionPost(editor, { ...moving(gone), to: "drafting" });
    expect(back).toMatchObject({ stage: "drafting", discardedReason: null });
  });

  it("goes ahead although somebody changed a field meanwhile, and keeps that change", async () => {
    const post = await inCelle("Nebenbei");
    await updatePost(colleague, { ...at(post), base: { body: "" }, changes: { body: "Neuer Text" } });
    const after = await transitionPost(editor, { ...moving(post), to: "drafting" });
    expect(after).toMatchObject({ stage: "drafting", body: "Neuer Text", revision: 3 });
    const undone = await undoPostChange(editor, { ...at(post), revision: after.revision });
    expect(undone).toMatchObject({ stage: "idea", body: "Neuer Text" });
  });

  it("stops where somebody moved the post elsewhere, and says where it stands; the same way twice is one", async () => {
    const post = await inCelle("Doppelt bewegt");
    await transitionPost(colleague, { ...moving(post), to: "research" });
    await expect(transitionPost(editor, { ...moving(post), to: "drafting" })).rejects.toMatchObject({
      code: "CONFLICT",
      data: { fields: ["stage"], current: { stage: "research" } },
    });
    expect(await transitionPost(editor, { ...moving(post), to: "research" })).toMatchObject({ revision: 2 });
  });
});

describe("undoPostChange", () => {
  it("puts a move back, even onto a day gone by", async () => {
    const post = await inCelle("Heute", { plannedOn: "2026-11-25" });
    const tomorrow = { ...editor, now: new Date(testNow.getTime() + 24 * 3600 * 1000) };
    const moved = await updatePost(tomorrow, { ...at(post), base: {}, changes: { plannedOn: "2026-11-30" } });
    const undone = await undoPostChange(tomorrow, { ...at(post), revision: moved.revision });
    expect(undone).toMatchObject({ plannedOn: "2026-11-25", revision: 3 });
  });

  it("brings a deleted post back, and takes a new one away", async () => {
    const post = await inCelle("Versehen");
    const { revision } = await deletePost(editor, at(post));
    await expect(getPost(editor, at(post))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await undoPostChange(editor, { ...at(post), revision })).toMatchObject({ title: "Versehen" });
    const fresh = await inCelle("Doch nicht");
    await undoPostChange(editor, { ...at(fresh), revision: 1 });
    await expect(getPost(editor, at(fresh))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("undoes nobody else's change and nothing that was written over", async () => {
    const post = await inCelle("Meins");
    const undo = { ...at(post), revision: 1 };
    await expect(undoPostChange(colleague, undo)).rejects.toMatchObject({ reason: "nothingToUndo" });
    await updatePost(colleague, { ...at(post), base: {}, changes: { title: "Ihres" } });
    await expect(undoPostChange(editor, undo)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is over after a minute", async () => {
    const post = await inCelle("Alt");
    const later = { ...editor, now: new Date(testNow.getTime() + 61_000) };
    await expect(undoPostChange(later, { ...at(post), revision: 1 })).rejects.toMatchObject({
      reason: "nothingToUndo",
    });
  });
});

describe("what the state sees", () => {
  it("is neither an idea, nor a district's own, nor a note", async () => {
    const idea = await inCelle("Nur eine Idee");
    const own = await inCelle("Intern", { plannedOn: "2026-12-01", districtOnly: true });
    const open = await inCelle("Offen", { plannedOn: "2026-12-01", note: "geheim" });
    for (const hidden of [idea, own]) {
      await expect(getPost(coordinator, at(hidden))).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await getPost(coordinator, at(open))).toMatchObject({ title: "Offen", note: null });
    const { posts, total } = await listPosts(coordinator, { associationId: celle.id, limit: 200 });
    expect(posts.map((post) => post.title)).not.toContain("Nur eine Idee");
    expect(posts).toHaveLength(total);
  });
});

describe("listPosts", () => {
  it("finds Kolleg*innen by Kolleginnen, and treats wildcards as letters", async () => {
    await inCelle("Unsere Kolleg*innen der Tagespflege", { body: "100 % Einsatz" });
    const find = (text: string) => listPosts(editor, { associationId: celle.id, limit: 50, text });
    expect((await find("Kolleginnen")).posts).toHaveLength(1);
    expect((await find("100 %")).posts).toHaveLength(1);
    for (const text of ["zzz%", "100%Einsatz", "100\\ %", "1__ %"]) {
      expect((await find(text)).posts).toHaveLength(0);
    }
  });

  it("pages through everything once, in order of day", async () => {
    for (let day = 10; day < 25; day += 1) {
      await createPost(colleague, {
        associationId: celle.id,
        title: `Seite ${day}`,
        plannedOn: `2027-01-${day}`,
      });
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPosts(editor, { associationId: celle.id, limit: 4, text: "Seite", after });
      seen.push(...page.posts.map((post) => post.title));
      after = page.next ?? undefined;
      expect(page.total).toBe(15);
    } while (after);
    expect(seen).toEqual(Array.from({ length: 15 }, (_, index) => `Seite ${index + 10}`));
  });
});

describe("the period without a day", () => {
  it("lists, counts and exports the undated posts alone", async () => {
    await inCelle("Termin Messe", { plannedOn: "2026-12-09" });
    await inCelle("Termin offen");
    const wanted = { associationId: celle.id, undated: true, text: "Termin" };
    const { posts, total } = await listPosts(editor, { ...wanted, limit: 50 });
    expect([total, posts.map((post) => post.title)]).toEqual([1, ["Termin offen"]]);
    const lines = await (await exportPosts(editor, { ...wanted, format: "csv" })).text();
    expect(lines).toContain("Termin offen");
    expect(lines).not.toContain("Termin Messe");
  });

  it("is asked for in an address as well as in a call", () => {
    expect(postPeriod.parse({ undated: "true" })).toEqual({ undated: true });
    expect(postPeriod.parse({ undated: true })).toEqual({ undated: true });
    expect(postPeriod.safeParse({ undated: "ja" }).success).toBe(false);
  });
});

describe("duplicatePost", () => {
  it("copies everything but the day", async () => {
    const post = await inCelle("Vorlage", { plannedOn: "2026-12-03", plannedTime: "12:00", body: "Text" });
    expect(await duplicatePost(editor, at(post))).toMatchObject({
      title: "Vorlage",
      body: "Text",
      plannedOn: null,
      stage: "drafting",
    });
  });
});
