import { and, count, eq, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { updatePost } from "@/lib/posts/server/update-post";
import { runImport } from "./run-import";
import { undoImport } from "./undo-import";

/** The embedded engine has one connection: there no second transaction can begin while one is open. */
const onServer = process.env.TEST_ENGINE === "server" && process.env.TEST_DATABASE_URL;

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

/** How many connections to this database wait for a lock now. */
async function waiting(): Promise<number | undefined> {
  const [row] = await db
    .select({ total: count() })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and wait_event_type = 'Lock'`);
  return row?.total;
}

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
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    return { undone };
  });
  expect(await undo.undone).toMatchObject([{ status: "rejected", reason: { reason: "importChanged" } }]);
  expect(await db.select({ body: posts.body }).from(posts).where(ofImport).orderBy(posts.body)).toEqual([
    { body: "" },
    { body: "neu" },
  ]);
});
