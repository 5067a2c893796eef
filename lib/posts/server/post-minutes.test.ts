import { afterEach, beforeEach, expect, it } from "vitest";
import { openWeekWorld, type WeekWorld } from "@/lib/week/testing";
import { getPost } from "./get-post";
import { updatePost } from "./update-post";

const day = "2026-11-25";
let world: WeekWorld;

beforeEach(async () => {
  world = await openWeekWorld();
});
afterEach(() => world.close());

it("takes planned minutes of single steps over the format's, each merged on its own", async () => {
  const { associationId, anna, ben, coordinator, at, plan, weekOf } = world;
  const postId = await plan("Aufwendig", "2026-11-27", "approved");
  const set = async (who: { personId: string }, minutes: Record<string, number | null>) =>
    updatePost(await at(who, day), {
      associationId,
      postId,
      expectedRevision: 1,
      base: { minutes: Object.fromEntries(Object.keys(minutes).map((step) => [step, null])) },
      changes: { minutes },
    });
  await set(anna, { publish: 35 });
  const both = await set(ben, { text: 0 });
  expect(both.minutes).toEqual({ publish: 35, text: 0 });
  const { bar } = await weekOf(anna, day);
  expect(bar[0]?.items).toContainEqual(
    // Publication 35, media 15 and check 5; research was due the week before, the text is left out.
    expect.objectContaining({ kind: "post", postId, minutes: 55 }),
  );
  await expect(set(ben, { publish: 5 })).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await getPost(await at(coordinator, day), { associationId, postId })).minutes).toEqual({});
});
