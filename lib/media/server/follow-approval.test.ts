import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checklistVersions } from "@/db/schema/checks";
import { media } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import { type ApprovalWorld, openApprovalWorld } from "@/lib/approvals/testing";
import { builtInList } from "@/lib/checks/rules-built-in";
import type { MediaFields } from "../contract";
import { consent } from "../testing";
import { removeMediaPerson } from "./remove-media-person";
import { restoreMedia } from "./restore-media";
import { saveMediaPerson } from "./save-media-person";
import { updateMedia } from "./update-media";
import { withdrawConsent } from "./withdraw-consent";

let world: ApprovalWorld;
let postId: string;
let mediaId: string;

beforeAll(async () => {
  world = await openApprovalWorld();
  // Who is shown decides the class: a minor asks for C, a consent that does not hold for B.
  const items = builtInList.items.flatMap((item) => {
    const raises = { answer: "no", to: "B", reason: { de: "Einwilligung fehlt", en: "" } } as const;
    if (item.id === "consent") return [{ ...item, blocking: false, raises }];
    return item.id === "minors" ? [item] : [];
  });
  const { stateId: associationId, people } = world;
  const by = { publishedById: people.admin.personId, publishedAt: testNow, checkedOn: "2026-11-01" };
  await world.db.insert(checklistVersions).values({ ...by, associationId, number: 2, items });
});
beforeEach(async () => {
  ({ id: postId } = await world.draft());
  mediaId = await world.show(postId, "Ein Bus");
});
afterAll(() => world.close());

const onMedium = () => ({ associationId: world.associationId, mediaId });
const editor = () => world.people.editor.ctx;

async function approve(): Promise<void> {
  await world.request(postId);
  await world.say(world.people.approver.ctx, postId, "approve");
  await world.settle();
  expect(await world.stageOf(postId)).toBe("approved");
}

async function addPerson(change: Parameters<typeof consent>[0] = {}): Promise<string> {
  const personId = v7();
  await saveMediaPerson(editor(), { ...onMedium(), personId, expectedRevision: 0, ...consent(change) });
  return personId;
}

describe("an approved post", () => {
  it("is decided anew once a minor is recorded on its picture", async () => {
    await approve();
    await addPerson();
    expect(await world.stageOf(postId)).toBe("approved");
    await addPerson({ minor: true, guardians: "Eltern" });
    expect(await world.stageOf(postId)).toBe("review");
    expect((await world.approvalOf(postId)).round).toMatchObject({ riskClass: "C", path: "leadAndPress" });
  });

  it("is decided anew when a consent is withdrawn that its class depends on", async () => {
    const personId = await addPerson();
    await approve();
    await withdrawConsent(editor(), { ...onMedium(), personId });
    expect(await world.stageOf(postId)).toBe("review");
  });

  it("is decided anew when a medium comes back into it", async () => {
    await world.db.update(media).set({ deletedAt: testNow }).where(eq(media.id, mediaId));
    await approve();
    await restoreMedia(editor(), { ...onMedium(), expectedRevision: 1 });
    expect(await world.stageOf(postId)).toBe("review");
  });
});

it("asks for less again once the minor is not shown after all", async () => {
  const personId = await addPerson({ minor: true, guardians: "Eltern" });
  await world.request(postId);
  expect((await world.approvalOf(postId)).round).toMatchObject({ riskClass: "C" });
  await removeMediaPerson(editor(), { ...onMedium(), personId });
  expect((await world.approvalOf(postId)).round).toMatchObject({ riskClass: "A", path: "second" });
});

describe("a change of a medium that nobody sees where it is published", () => {
  const change = (base: Partial<MediaFields>, changes: Partial<MediaFields>, expectedRevision = 1) =>
    updateMedia(world.people.second.ctx, { ...onMedium(), expectedRevision, base, changes });
  /** What an approval is kept by, as the database has it. */
  const stood = async () => (await world.db.select().from(posts).where(eq(posts.id, postId)))[0];

  it("leaves the post alone: the same words again", async () => {
    await approve();
    const before = await stood();
    await change({ altText: "Ein Bus", credit: "" }, { altText: "Ein Bus", credit: "" });
    expect(await stood()).toEqual(before);
  });

  it("leaves the post alone: what is said of decoration", async () => {
    await change({ decorative: false }, { decorative: true });
    await approve();
    const before = await stood();
    await change({ altText: "Ein Bus" }, { altText: "Ein Muster" }, 2);
    expect(await stood()).toEqual(before);
  });
});
