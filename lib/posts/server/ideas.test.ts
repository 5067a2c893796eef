import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { isInBacklog } from "../rules-backlog";
import { createPost } from "./create-post";
import { deletePost } from "./delete-post";
import { findSimilarPosts } from "./find-similar-posts";
import { listIdeas } from "./list-ideas";
import { listPosts } from "./list-posts";
import { transitionPost } from "./transition-post";

let db: Db;
let close: () => Promise<void>;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let member: Awaited<ReturnType<typeof addMember>>;
let editor: Ctx;
let reader: Ctx;
let coordinator: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  celle = await addAssociation(db, "Celle", state.id);
  member = await addMember(db, celle.id, ["editor"]);
  editor = await ctxFor(db, member.personId);
  reader = await ctxFor(db, (await addMember(db, celle.id, ["reader"])).personId);
  coordinator = await ctxFor(db, (await addMember(db, state.id, ["coordinator"])).personId);
});
afterAll(() => close());

const add = (title: string, rest: object = {}) =>
  createPost(editor, { associationId: celle.id, title, ...rest });
const list = (text: string, ctx = editor) => listIdeas(ctx, { associationId: celle.id, text });
const similar = async (title: string, ctx = editor) =>
  (await findSimilarPosts(ctx, { associationId: celle.id, title })).posts.map((post) => post.title);

describe("the idea backlog", () => {
  it("holds ideas and research with and without a day, and drafts without one", async () => {
    await add("Speicher Idee");
    await add("Speicher Idee mit Tag", { stage: "idea", plannedOn: "2026-12-01" });
    await add("Speicher Recherche", { stage: "research" });
    await add("Speicher Entwurf", { stage: "drafting" });
    await add("Speicher Entwurf mit Tag", { plannedOn: "2026-12-01" });
    const gone = await add("Speicher weg");
    await deletePost(editor, { associationId: celle.id, postId: gone.id, expectedRevision: 1 });
    const { ideas, total } = await list("Speicher");
    expect(ideas.map(({ title }) => title.replace("Speicher ", "")).sort()).toEqual([
      "Entwurf",
      "Idee",
      "Idee mit Tag",
      "Recherche",
    ]);
    expect(total).toBe(4);
    const all = await listPosts(editor, { associationId: celle.id, text: "Speicher", limit: 200 });
    expect(all.posts.filter(isInBacklog)).toHaveLength(4);
  });

  it("counts sources and what is still to verify, and knows when to come back", async () => {
    const source = { title: "x.example", address: "https://x.example/", seenOn: null };
    const facts = {
      [v7()]: { statement: "offen", verifiedById: null },
      [v7()]: { statement: "geprüft", verifiedById: member.id },
    };
    await add("Gezählt", { sources: { [v7()]: source }, facts, followUpOn: "2026-12-24" });
    await add("Ungezählt");
    const { ideas } = await list("zählt");
    expect(
      ideas.map(({ sourceCount, openFacts, followUpOn }) => [sourceCount, openFacts, followUpOn]),
    ).toEqual(
      expect.arrayContaining([
        [1, 1, "2026-12-24"],
        [0, 0, null],
      ]),
    );
  });

  it("shows due follow-ups first, the longest due at the top, then the newest", async () => {
    const minute = (count: number) => new Date(editor.now.getTime() + count * 60_000);
    const at = (count: number, title: string, followUpOn: string | null) =>
      createPost({ ...editor, now: minute(count) }, { associationId: celle.id, title, followUpOn });
    await at(1, "Reihe älter", null);
    await at(2, "Reihe später fällig", "2026-11-26");
    await at(3, "Reihe seit heute", "2026-11-25");
    await at(4, "Reihe seit Oktober", "2026-10-01");
    await at(5, "Reihe neu", null);
    const { ideas } = await list("Reihe");
    expect(ideas.map(({ title }) => title.replace("Reihe ", ""))).toEqual([
      "seit Oktober",
      "seit heute",
      "neu",
      "später fällig",
      "älter",
    ]);
  });

  it("is found by its person and read by readers, and does not exist for the state", async () => {
    await add("Person Ada", { responsibleId: member.id });
    await add("Person niemand");
    const { ideas } = await listIdeas(reader, {
      associationId: celle.id,
      text: "Person",
      responsibleIds: [member.id],
    });
    expect(ideas.map(({ title }) => title)).toEqual(["Person Ada"]);
    await expect(list("Person", coordinator)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("findSimilarPosts", () => {
  it("finds what resembles a title, whatever its stage, closest first", async () => {
    await add("Erzählcafé im Advent: Wir suchen Geschichten");
    await add("Erzählcafé im Advent", { plannedOn: "2026-12-06" });
    await add("Ganz etwas anderes");
    expect(await similar("ERZAEHLCAFE ADVENT")).toEqual([
      "Erzählcafé im Advent",
      "Erzählcafé im Advent: Wir suchen Geschichten",
    ]);
  });

  it("leaves out what is discarded, deleted or older than two years", async () => {
    const discarded = await add("Sommerfest Lindenhof");
    const { id: postId, associationId } = discarded;
    await transitionPost(editor, { associationId, postId, from: "idea", to: "discarded", reason: "x" });
    const deleted = await add("Sommerfest Lindenhof");
    await deletePost(editor, { associationId, postId: deleted.id, expectedRevision: 1 });
    const old = await add("Sommerfest Lindenhof");
    await db.update(posts).set({ plannedOn: "2024-11-24" }).where(eq(posts.id, old.id));
    expect(await similar("Sommerfest Lindenhof")).toEqual([]);
    await db.update(posts).set({ plannedOn: "2024-11-25" }).where(eq(posts.id, old.id));
    expect(await similar("Sommerfest Lindenhof")).toEqual(["Sommerfest Lindenhof"]);
  });

  it("shows at most five, and nothing to the state", async () => {
    for (let count = 0; count < 7; count += 1) await add("Blutspende am Markt");
    expect(await similar("Blutspende am Markt")).toHaveLength(5);
    await expect(similar("Blutspende", coordinator)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
