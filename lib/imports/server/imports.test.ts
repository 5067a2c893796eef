import { and, count, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { updatePost } from "@/lib/posts/server/update-post";
import type { ImportDraft } from "../contract";
import { getImportContext } from "./get-import-context";
import { listImports } from "./list-imports";
import { runImport } from "./run-import";
import { undoImport } from "./undo-import";

let db: Db;
let close: () => Promise<void>;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let peine: Awaited<ReturnType<typeof addAssociation>>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  celle = await addAssociation(db, "Celle", state.id);
  peine = await addAssociation(db, "Peine", state.id);
});
afterAll(() => close());

/** A fresh editor each time: imports are limited to five an hour and person. */
const newEditor = async (): Promise<Ctx> => ctxFor(db, (await addMember(db, celle.id, ["editor"])).personId);

function draft(title: string, rest: Partial<ImportDraft> = {}): ImportDraft {
  return {
    title,
    plannedOn: null,
    plannedTime: null,
    stage: "drafting",
    formatId: null,
    channelIds: [],
    responsibleId: null,
    body: "",
    note: "",
    districtOnly: false,
    importKey: `key-${title}`,
    ...rest,
  };
}

const run = (ctx: Ctx, drafts: ImportDraft[]) =>
  runImport(ctx, { associationId: celle.id, fileName: "Plan.xlsx", drafts, mapping: null });

const postsOf = async (importId: string | null) => {
  const own = and(eq(posts.importId, importId ?? ""), isNull(posts.deletedAt));
  const [row] = await db.select({ total: count() }).from(posts).where(own);
  return row?.total;
};

describe("runImport", () => {
  it("adds the drafts with their channels, and the same file twice adds nothing", async () => {
    const editor = await newEditor();
    const drafts = [
      draft("Eins", { plannedOn: "2026-10-01", stage: "published", channelIds: [celle.channelId] }),
      draft("Zwei"),
    ];
    const first = await run(editor, drafts);
    expect(first).toMatchObject({ added: 2, alreadyThere: 0 });
    expect(await run(editor, drafts)).toEqual({ importId: null, added: 0, alreadyThere: 2 });
    const [entry] = await db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, first.importId ?? ""));
    expect(entry).toMatchObject({ kind: "imports.ran", detail: { added: 2 } });
  });

  it("makes the one who imports the writer, so that somebody else has to approve", async () => {
    const editor = await newEditor();
    const { importId } = await run(editor, [draft("Selbst importiert")]);
    const written = await db
      .select()
      .from(posts)
      .where(eq(posts.importId, importId ?? ""));
    const writer = { editedById: editor.me.personId, writerIds: [editor.me.personId] };
    expect(written).toMatchObject([writer]);
  });

  it("adds a repeated row of one file once", async () => {
    expect(await run(await newEditor(), [draft("Doppelt"), draft("Doppelt")])).toMatchObject({ added: 1 });
  });

  it("writes all or nothing", async () => {
    const editor = await newEditor();
    const wrong = draft("Falscher Kanal", { channelIds: [peine.channelId] });
    await expect(run(editor, [draft("Wäre gut"), wrong])).rejects.toMatchObject({ reason: "unknownChannel" });
    const [row] = await db.select({ total: count() }).from(posts).where(eq(posts.title, "Wäre gut"));
    expect(row?.total).toBe(0);
  });

  it("plans nothing for somebody who has left", async () => {
    const gone = await addMember(db, celle.id, ["editor"]);
    await db.update(memberships).set({ endedAt: testNow }).where(eq(memberships.id, gone.id));
    const theirs = draft("Für jemanden, der ging", { responsibleId: gone.id });
    await expect(run(await newEditor(), [theirs])).rejects.toMatchObject({ reason: "unknownPerson" });
  });

  it("publishes nothing that lies ahead: an import approves nothing", async () => {
    const ahead = draft("Morgen schon online", { plannedOn: "2026-11-26", stage: "published" });
    await expect(run(await newEditor(), [ahead])).rejects.toMatchObject({ reason: "publishNeedsApproval" });
  });

  it("plans nothing in years that nobody means", async () => {
    const slip = draft("Im Jahr 2062", { plannedOn: "2062-11-26" });
    await expect(run(await newEditor(), [slip])).rejects.toMatchObject({ reason: "tooFarAhead" });
  });

  it("takes five thousand rows at once", async () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      draft(`Zeile ${index}`, { body: "x".repeat(200) }),
    );
    expect(await run(await newEditor(), many)).toMatchObject({ added: 5_000 });
  });

  it("stops the sixth import within an hour", async () => {
    const editor = await newEditor();
    for (let round = 0; round < 5; round += 1) await run(editor, [draft(`Runde ${round}`)]);
    await expect(run(editor, [draft("Runde 6")])).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  it("is closed to readers", async () => {
    const reader = await ctxFor(db, (await addMember(db, celle.id, ["reader"])).personId);
    await expect(run(reader, [draft("x")])).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("undoImport", () => {
  it("takes the whole import back, after which the file can be imported again", async () => {
    const editor = await newEditor();
    const drafts = [draft("Rückgängig 1"), draft("Rückgängig 2")];
    const { importId } = await run(editor, drafts);
    const undone = await undoImport(editor, { associationId: celle.id, importId: importId ?? "" });
    expect(undone).toEqual({ removed: 2 });
    expect(await postsOf(importId)).toBe(0);
    expect(await run(editor, drafts)).toMatchObject({ added: 2 });
  });

  it("removes nothing once somebody has worked on one of its posts", async () => {
    const editor = await newEditor();
    const { importId } = await run(editor, [draft("Angefasst"), draft("Unberührt")]);
    const [post] = await db.select({ id: posts.id }).from(posts).where(eq(posts.title, "Angefasst"));
    await updatePost(editor, {
      associationId: celle.id,
      postId: post?.id ?? "",
      expectedRevision: 1,
      base: {},
      changes: { body: "neu" },
    });
    const undo = undoImport(editor, { associationId: celle.id, importId: importId ?? "" });
    await expect(undo).rejects.toMatchObject({ reason: "importChanged", data: { count: 1 } });
    expect(await postsOf(importId)).toBe(2);
    const { imports } = await listImports(editor, { associationId: celle.id });
    expect(imports.find((line) => line.id === importId)).toMatchObject({ changed: 1, undone: false });
  });
});

describe("getImportContext", () => {
  it("shows addresses to those who manage members, and names to every editor", async () => {
    const anna = await addMember(db, celle.id, ["editor"]);
    const manager = await ctxFor(db, (await addMember(db, celle.id, ["manager"])).personId);
    const [forManager, forEditor] = [
      await getImportContext(manager, { associationId: celle.id }),
      await getImportContext(await newEditor(), { associationId: celle.id }),
    ];
    expect(forManager.members).toContainEqual({ id: anna.id, name: "Test editor", email: anna.email });
    expect(forEditor.members).toContainEqual({ id: anna.id, name: "Test editor", email: null });
    expect(JSON.stringify(forEditor.members)).not.toContain("@");
  });

  it("knows what is there and how headings were mapped last time", async () => {
    const editor = await newEditor();
    const mapping = {
      headingKey: "datum|titel",
      fields: ["plannedOn" as const, "title" as const],
      emptyDay: "undated" as const,
      defaultStage: "drafting" as const,
      words: { stage: {}, format: {}, channels: {}, responsible: {} },
    };
    await runImport(editor, {
      associationId: celle.id,
      fileName: "a.csv",
      drafts: [draft("Gemerkt")],
      mapping,
    });
    const context = await getImportContext(editor, { associationId: celle.id });
    expect(context.savedMappings).toContainEqual(mapping);
    expect(context.existing).toContainEqual({ importKey: "key-Gemerkt", title: "Gemerkt", plannedOn: null });
  });
});
