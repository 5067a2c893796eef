import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { posts } from "@/db/schema/posts";
import { onServer, openTestDatabase, waitingForLock } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { updatePost } from "@/lib/posts/server/update-post";
import { runImport } from "./run-import";
import { undoImport } from "./undo-import";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

const draft = (title: string) => ({
  title,
  plannedOn: null,
  plannedTime: null,
  stage: "drafting" as const,
  formatId: null,
  channelIds: [],
  responsibleId: null,
  body: "",
  note: "",
  districtOnly: false,
  importKey: `key-${title}`,
});

it.runIf(onServer)("removes nothing when a colleague is saving one of the posts at that moment", async () => {
  const state = await addAssociation(db, "LV");
  const { id: associationId } = await addAssociation(db, "Celle", state.id);
  const editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
  const colleague = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
  const drafts = [draft("Wird gerade bearbeitet"), draft("Unberührt")];
  const { importId } = await runImport(editor, { associationId, fileName: "a.csv", drafts, mapping: null });
  const ofImport = and(eq(posts.importId, importId ?? ""), isNull(posts.deletedAt));
  const [post] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(eq(posts.title, "Wird gerade bearbeitet"));

  const undo = await db.transaction(async (tx) => {
    const postId = post?.id ?? "";
    const change = { associationId, postId, expectedRevision: 1, base: {}, changes: { body: "neu" } };
    await updatePost({ ...colleague, db: tx }, change);
    const undone = Promise.allSettled([undoImport(editor, { associationId, importId: importId ?? "" })]);
    await expect.poll(() => waitingForLock(db), { timeout: 10_000 }).toBe(1);
    return { undone };
  });
  expect(await undo.undone).toMatchObject([{ status: "rejected", reason: { reason: "importChanged" } }]);
  expect(await db.select({ body: posts.body }).from(posts).where(ofImport).orderBy(posts.body)).toEqual([
    { body: "" },
    { body: "neu" },
  ]);
});
