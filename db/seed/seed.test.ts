import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { associations } from "@/db/schema/associations";
import { media, mediaPeople } from "@/db/schema/media";
import { holidays } from "@/db/schema/occasions";
import { persons } from "@/db/schema/people";
import { comments, posts } from "@/db/schema/posts";
import { openEmptyTestDatabase } from "@/db/testing";
import { ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { Standing } from "@/lib/checks/server/standing-of-post";
import { standingNow } from "@/lib/checks/testing";
import { listComments } from "@/lib/comments/server/list-comments";
import { localStorage } from "@/lib/media/server/local-storage";
import type { MediaStorage } from "@/lib/media/server/media-storage";
import { replaceStorage } from "@/lib/media/server/storage";
import { contentOf, filesIn } from "@/lib/media/testing";
import { getPost } from "@/lib/posts/server/get-post";
import { todayIn } from "@/lib/time/zones";
import { getWeek } from "@/lib/week/server/get-week";
import { dossiersOf } from "./demo/dossiers";
import { demoMedia } from "./demo/media";
import { demoPosts } from "./demo/posts";
import { demoSignIns } from "./demo-sign-ins";
import { loadDemo } from "./load-demo";
import { refreshReference } from "./refresh-reference";
import { withDemoPictures } from "./with-demo-pictures";

const root = mkdtempSync(join(tmpdir(), "media-"));
const storage: MediaStorage = localStorage(root);
let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  replaceStorage(storage);
  expect(await demoSignIns(db)).toBeNull();
  await withDemoPictures((pictures) => loadDemo(db, { now: testNow, pictures }));
});
afterAll(async () => {
  replaceStorage(undefined);
  rmSync(root, { recursive: true });
  await close();
});

/** The first editor of Celle, who is Merle Brinkhus. */
async function merle(): Promise<{ ctx: Ctx; associationId: string }> {
  const [me] = await db.select().from(persons).where(eq(persons.name, "Merle Brinkhus"));
  const [celle] = await db.select().from(associations).where(eq(associations.slug, "celle"));
  return { ctx: await ctxFor(db, me?.id ?? ""), associationId: celle?.id ?? "" };
}

/** How the posts of Celle stand that are told in full, by how far they have come. */
async function standings(depth: string): Promise<Standing[]> {
  const { ctx, associationId } = await merle();
  const today = todayIn(testNow);
  const own = dossiersOf(demoPosts(today), today).filter(({ post }) => post.associationKey === "celle");
  const found: Standing[] = [];
  for (const { post } of own.filter((dossier) => dossier.depth === depth)) {
    const named = sql`${posts.associationId} = ${associationId} and ${posts.title} = ${post.title} and ${posts.plannedOn} = ${post.plannedOn}`;
    const [row] = await db.select({ id: posts.id }).from(posts).where(named);
    found.push(await standingNow(ctx, associationId, row?.id ?? ""));
  }
  expect(found.length).toBeGreaterThan(0);
  return found;
}

it("loads the demo whole, with a sign-in for every role", async () => {
  const [districts] = await db
    .select({ total: count() })
    .from(associations)
    .where(eq(associations.kind, "district"));
  const [plan] = await db.select({ total: count() }).from(posts);
  expect(districts?.total).toBe(40);
  expect(plan?.total).toBeGreaterThan(2_500);
  const roles = (await demoSignIns(db))?.people.map((person) => person.role);
  expect(new Set(roles)).toEqual(
    new Set(["editor", "approver", "manager", "reader", "coordinator", "press", "viewer", "admin"]),
  );
});

describe("the pictures of the demo", () => {
  it("lie in the storage with every size, as their rows say, and nothing else does", async () => {
    const rows = await db.select().from(media);
    expect(rows).toHaveLength(demoMedia().length);
    const wanted = rows.flatMap(({ fileId, sizes }) =>
      ["original", ...sizes].map((size) => `${fileId}.${size}`),
    );
    const there = (await filesIn(storage)).map(({ fileId, size }) => `${fileId}.${size}`);
    expect(there.sort()).toEqual(wanted.sort());
    for (const { fileId, bytes, width, height } of rows) {
      const original = await contentOf(storage, { fileId, size: "original" });
      expect(original?.byteLength).toBe(bytes);
      expect(await sharp(original ?? undefined).metadata()).toMatchObject({ format: "png", width, height });
      const small = await contentOf(storage, { fileId, size: 320 });
      expect(await sharp(small ?? undefined).metadata()).toMatchObject({ format: "webp", width: 320 });
    }
  });

  it("are shown by posts in their order, with who is on them", async () => {
    const { ctx, associationId } = await merle();
    const showing = await db
      .select({ id: posts.id })
      .from(posts)
      .where(sql`${posts.associationId} = ${associationId} and ${posts.media} <> '{}'::jsonb`);
    expect(showing.length).toBeGreaterThan(4);
    for (const { id } of showing) {
      const post = await getPost(ctx, { associationId, postId: id });
      const placed = Object.entries(post.media).sort(([, a], [, b]) => a.position - b.position);
      expect(post.mediaCards.map((medium) => medium.id)).toEqual(placed.map(([mediumId]) => mediumId));
      expect(post.mediaCards.map((medium) => medium.name)).toEqual(placed.map(([, { name }]) => name));
    }
    expect(await db.$count(mediaPeople)).toBe(demoMedia().flatMap(({ people }) => people).length);
  });
});

describe("the checks of the demo", () => {
  it("are all met where a post is ready", async () => {
    for (const { openBlocking, findings } of await standings("ready")) {
      expect(openBlocking).toEqual([]);
      expect(findings.filter(({ state }) => state === "open")).toEqual([]);
    }
  });

  it("are open where it is in the making, with media, a fact and a word that stand in the way", async () => {
    const all = await standings("open");
    const failing = all.flatMap(({ openBlocking }) =>
      openBlocking.flatMap(({ problems }) => problems.map(({ key }) => key)),
    );
    expect(all.every(({ openBlocking }) => openBlocking.length > 0)).toBe(true);
    expect(new Set(failing)).toEqual(
      new Set(["factsOpen", "altTextMissing", "consentWithdrawn", "formMissing"]),
    );
  });

  it("are met where somebody raised the class, which nothing else had done", async () => {
    for (const { openBlocking, risk } of await standings("raised")) {
      expect(openBlocking).toEqual([]);
      expect(risk).toMatchObject({ effective: "C", lowered: null });
      expect(risk.causes.filter(({ to }) => to === "C").map(({ why }) => why.kind)).toEqual(["raised"]);
    }
  });
});

it("brings an open mention and a withdrawn consent back into somebody's week", async () => {
  const { ctx, associationId } = await merle();
  const { mentioned } = await getWeek(ctx, { associationId });
  expect(mentioned).toHaveLength(1);
  const said = await listComments(ctx, { associationId, postId: mentioned[0]?.id ?? "" });
  expect(said.comments[0]).toMatchObject({ personName: "Deniz Aydoğan", resolved: false });
  expect(said.comments[0]?.mediaId).not.toBeNull();
  const [deniz] = await db.select().from(persons).where(eq(persons.name, "Deniz Aydoğan"));
  const other = await ctxFor(db, deniz?.id ?? "");
  const withdrawn = await Promise.all([ctx, other].map((each) => getWeek(each, { associationId })));
  expect(withdrawn.flatMap((week) => week.withdrawn).length).toBeGreaterThan(0);
  expect(await db.$count(comments)).toBeGreaterThan(10);
});

it("refreshes the holidays without doubling them, and corrects an end that was wrong", async () => {
  await refreshReference(db, testNow);
  const [first] = await db.select({ total: count() }).from(holidays);
  await db
    .update(holidays)
    .set({ endsOn: sql`${holidays.startsOn}` })
    .where(eq(holidays.kind, "school"));
  await refreshReference(db, testNow);
  const [second] = await db.select({ total: count() }).from(holidays);
  expect(second?.total).toBe(first?.total);
  const [summer] = await db.select().from(holidays).where(eq(holidays.startsOn, "2027-07-08"));
  expect(summer).toMatchObject({ endsOn: "2027-08-18", kind: "school" });
});
