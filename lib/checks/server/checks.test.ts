import { addMinutes } from "date-fns";
import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { media, mediaPeople } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { createPost } from "@/lib/posts/server/create-post";
import { undoPostChange } from "@/lib/posts/server/undo-post-change";
import { updatePost } from "@/lib/posts/server/update-post";
import type { PostChecks } from "../contract";
import { builtInList } from "../rules-built-in";
import { standingNow } from "../testing";
import { answerCheck } from "./answer-check";
import { getPostChecks } from "./get-post-checks";
import { lowerRiskClass } from "./lower-risk-class";
import { raiseRiskClass } from "./raise-risk-class";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let channelId: string;
let editor: Ctx;
let approver: Ctx;
let reader: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  const celle = await addAssociation(db, "Celle", state.id);
  associationId = celle.id;
  channelId = celle.channelId;
  editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
  approver = await ctxFor(db, (await addMember(db, associationId, ["approver"])).personId);
  reader = await ctxFor(db, (await addMember(db, associationId, ["reader"])).personId);
});
afterAll(() => close());

const made = async () => {
  const draft = {
    title: "Kältebus",
    body: "Der Bus fährt.",
    plannedOn: "2026-12-02",
    channelIds: [channelId],
  };
  return (await createPost(editor, { associationId, ...draft })).id;
};
const answerOf = (checks: PostChecks, id: string) => checks.answers.find(({ itemId }) => itemId === id);
const answered = (
  postId: string,
  itemId: string,
  answer: "yes" | "no" | "na" | null,
  more: { by?: Ctx; note?: string; expectedRevision?: number } = {},
) => {
  const { by = editor, note = "", expectedRevision = 0 } = more;
  return answerCheck(by, { associationId, postId, itemId, answer, note, expectedRevision });
};
const standing = async (postId: string, who = editor) => standingNow(who, associationId, postId);

describe("answers", () => {
  it("begin with the list the product brings, and say who gave them to which question", async () => {
    const postId = await made();
    expect(await getPostChecks(reader, { associationId, postId })).toMatchObject({
      list: { number: 0, checkedOn: null },
      answers: [],
      risk: { raised: null, lowered: null },
    });
    const checks = await answered(postId, "ai", "yes", { note: "Text mit KI begonnen" });
    const question = builtInList.items.find(({ id }) => id === "ai")?.question.de;
    expect(checks.answers).toMatchObject([
      {
        itemId: "ai",
        answer: "yes",
        asked: question,
        listNumber: 0,
        note: "Text mit KI begonnen",
        revision: 1,
      },
    ]);
    expect(checks.answers[0]).toMatchObject({ personName: "Test editor", at: testNow.toISOString() });
  });

  it("keep who answered while another only adds a note, and are taken back with null", async () => {
    const postId = await made();
    await answered(postId, "ai", "yes");
    const later = { ...approver, now: addMinutes(testNow, 5) };
    const noted = await answered(postId, "ai", "yes", { by: later, note: "Gesehen", expectedRevision: 1 });
    expect(answerOf(noted, "ai")).toMatchObject({
      note: "Gesehen",
      personName: "Test editor",
      at: testNow.toISOString(),
      revision: 2,
    });
    const changed = await answered(postId, "ai", "no", { by: later, expectedRevision: 2 });
    expect(answerOf(changed, "ai")).toMatchObject({
      personName: "Test approver",
      at: later.now.toISOString(),
    });
    const back = await answered(postId, "ai", null, { expectedRevision: 3 });
    expect(answerOf(back, "ai")).toMatchObject({ answer: null, revision: 4 });
    const { findings } = await standing(postId);
    expect(findings.find(({ item }) => item.id === "ai")?.state).toBe("open");
  });

  it("are not overwritten unseen, and the same answer twice is one", async () => {
    const postId = await made();
    await answered(postId, "ai", "yes");
    await answered(postId, "ai", "yes", { by: approver });
    await expect(answered(postId, "ai", "no", { by: approver })).rejects.toMatchObject({ code: "CONFLICT" });
    const checks = await getPostChecks(editor, { associationId, postId });
    expect(answerOf(checks, "ai")).toMatchObject({ answer: "yes", personName: "Test editor", revision: 1 });
  });

  it("are refused for a question that is not there, answers itself, or takes no such answer", async () => {
    const postId = await made();
    const refused = (itemId: string, answer: "yes" | "na", reason: string) =>
      expect(answered(postId, itemId, answer)).rejects.toMatchObject({ reason });
    await refused("weg", "yes", "checkIsAway");
    await refused("alt-text", "yes", "answerDoesNotFit");
    await refused("politics", "na", "answerDoesNotFit");
    expect((await getPostChecks(editor, { associationId, postId })).answers).toEqual([]);
  });

  it("are the district's: readers only read them", async () => {
    const postId = await made();
    await expect(answered(postId, "ai", "yes", { by: reader })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("leave a line in the record of the post, and its own undo as it was", async () => {
    const postId = await made();
    const base = { title: "Kältebus" };
    const change = { associationId, postId, expectedRevision: 1, base, changes: { title: "Wärmebus" } };
    const { revision } = await updatePost(editor, change);
    await answered(postId, "ai", "no");
    const lines = await db
      .select({ detail: activity.detail })
      .from(activity)
      .where(and(eq(activity.subjectId, postId), eq(activity.kind, "checks.answered")));
    expect(lines).toEqual([{ detail: { itemId: "ai", before: null, after: "no" } }]);
    expect((await undoPostChange(editor, { associationId, postId, revision })).title).toBe("Kältebus");
  });
});

describe("the standing of a post", () => {
  it("is computed from what is stored: text, channels, media and answers", async () => {
    const postId = await made();
    const open = async () => (await standing(postId)).openBlocking.map(({ item }) => item.id);
    expect(await open()).toEqual([
      "ai",
      "advertising",
      "more-than-notice",
      "clients",
      "children",
      "politics",
      "crisis",
      "donations",
    ]);
    await addPicture(postId);
    expect(await open()).toEqual(
      expect.arrayContaining(["alt-text", "rights", "consent", "people-recorded"]),
    );
    expect((await standing(postId)).risk).toMatchObject({
      effective: "C",
      causes: [{ to: "C" }, { to: "B" }],
    });
  });
});

describe("the risk class", () => {
  it("is raised by anybody with a reason, and lowered by an approver alone", async () => {
    const postId = await made();
    const raise = (to: "B" | "C") =>
      raiseRiskClass(reader, { associationId, postId, to, reason: "Vorwürfe" });
    await expect(raise("B")).rejects.toMatchObject({ reason: "classNotHigher" });
    expect((await raise("C")).risk.raised).toMatchObject({
      to: "C",
      reason: "Vorwürfe",
      personName: "Test reader",
    });
    expect((await standing(postId)).risk.effective).toBe("C");
    const down = {
      associationId,
      postId,
      from: "C",
      to: "B",
      reason: "Mit der Pressestelle geklärt",
    } as const;
    await expect(lowerRiskClass(editor, down)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await lowerRiskClass(approver, down);
    expect((await standing(postId)).risk).toMatchObject({
      effective: "B",
      proposed: "C",
      lowered: { to: "B", reason: "Mit der Pressestelle geklärt" },
    });
  });

  it("stays lowered until a new answer raises it again", async () => {
    const postId = await made();
    await answered(postId, "politics", "yes");
    const down = { associationId, postId, from: "C", to: "A", reason: "Nur ein Terminhinweis" } as const;
    await lowerRiskClass(approver, down);
    expect((await standing(postId)).risk).toMatchObject({
      effective: "A",
      lowered: { personName: "Test approver" },
    });
    await answered(postId, "crisis", "no");
    expect((await standing(postId)).risk.effective).toBe("A");
    await answered(postId, "donations", "yes");
    expect((await standing(postId)).risk).toMatchObject({ effective: "C", lowered: null });
  });

  it("is not lowered unseen, nor to what is not lower", async () => {
    const postId = await made();
    const lower = (from: "B" | "C", to: "A" | "B") =>
      lowerRiskClass(approver, { associationId, postId, from, to, reason: "x" });
    await expect(lower("C", "B")).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(lower("B", "B")).rejects.toMatchObject({ reason: "classNotLower" });
    expect((await getPostChecks(editor, { associationId, postId })).risk.lowered).toBeNull();
  });
});

/** A picture without texts, with a minor on it whose form is missing. */
async function addPicture(postId: string) {
  const mediaId = v7();
  const file = { kind: "image" as const, mime: "image/webp", bytes: 1, contentHash: mediaId, sizes: [] };
  await db.insert(media).values({ id: mediaId, associationId, name: "Bus.jpg", fileId: v7(), ...file });
  const shown = { associationId, mediaId, name: "Mira", minor: true, guardians: "Eltern", channelKinds: [] };
  await db.insert(mediaPeople).values(shown);
  const placed = { [mediaId]: { position: 0, name: "Bus.jpg" } };
  await db.update(posts).set({ media: placed }).where(eq(posts.id, postId));
}
