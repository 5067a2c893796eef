import { and, count, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { AppError } from "@/lib/errors";
import type { Post } from "../contract";
import { createPost } from "./create-post";
import { getPost } from "./get-post";
import { updatePost } from "./update-post";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let editors: Ctx[];

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  ({ id: associationId } = await addAssociation(db, "Celle", state.id));
  const people = await Promise.all(Array.from({ length: 8 }, () => addMember(db, associationId, ["editor"])));
  editors = await Promise.all(people.map((person) => ctxFor(db, person.personId)));
});
afterAll(() => close());

const first = () => editors[0] ?? expect.fail("no editor");

/** One save as a browser makes it: from the revision it last saw. */
async function save(
  ctx: Ctx,
  seen: Post,
  changes: { title?: string; body?: string },
): Promise<Post | "conflict"> {
  const base = { title: seen.title, body: seen.body };
  try {
    return await updatePost(ctx, {
      associationId,
      postId: seen.id,
      expectedRevision: seen.revision,
      base,
      changes,
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "CONFLICT") return "conflict";
    throw error;
  }
}

it("loses no accepted save when eight people write the same field at once", async () => {
  const post = await createPost(first(), { associationId, title: "Gemeinsam" });
  let accepted = 0;
  for (let round = 0; round < 10; round += 1) {
    const seen = await getPost(first(), { associationId, postId: post.id });
    const answers = await Promise.all(
      editors.map((ctx, index) => save(ctx, seen, { title: `Runde ${round}, Person ${index}` })),
    );
    const won = answers.filter((answer) => answer !== "conflict");
    expect(won.length).toBe(1);
    accepted += won.length;
  }
  const end = await getPost(first(), { associationId, postId: post.id });
  expect(end.revision).toBe(accepted + 1);
  const [entries] = await db
    .select({ total: count() })
    .from(activity)
    .where(and(eq(activity.subjectId, post.id), eq(activity.kind, "posts.updated")));
  expect(entries?.total).toBe(accepted);
});

it("keeps both when two people write different fields at once", async () => {
  const [one, two] = editors;
  if (!one || !two) throw new Error("two editors are needed");
  for (let round = 0; round < 10; round += 1) {
    const post = await createPost(one, { associationId, title: "Zwei Felder" });
    const answers = await Promise.all([
      save(one, post, { title: "Neuer Titel" }),
      save(two, post, { body: "Neuer Text" }),
    ]);
    expect(answers).not.toContain("conflict");
    const end = await getPost(one, { associationId, postId: post.id });
    expect(end).toMatchObject({ title: "Neuer Titel", body: "Neuer Text" });
  }
});

const fields = ["title", "body", "hashtags"] as const;
type Step = { who: 0 | 1 | 2; look: boolean; field: (typeof fields)[number] };
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1, 2),
  look: fc.boolean(),
  field: fc.constantFrom(...fields),
});

it("lets nobody replace an accepted text they have not seen, however three people interleave", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const post = await createPost(first(), { associationId, title: "Anfang" });
      const seen = [post, post, post];
      const stands: Record<string, string> = { title: "Anfang", body: "", hashtags: "" };
      for (const [count, { who, look, field }] of steps.entries()) {
        const [ctx, before] = [editors[who] ?? first(), seen[who] ?? post];
        if (look) {
          seen[who] = await getPost(ctx, { associationId, postId: post.id });
          continue;
        }
        const text = `${field} von ${who}, Nr. ${count}`;
        const knew = before[field] === stands[field];
        const answer = await updatePost(ctx, {
          associationId,
          postId: post.id,
          expectedRevision: before.revision,
          base: { [field]: before[field] },
          changes: { [field]: text },
        }).catch((error: unknown) => error);
        // Accepted exactly where the writer knew what stood there; a refusal brings what stands.
        expect(answer instanceof AppError).toBe(!knew);
        if (answer instanceof AppError) {
          expect(answer).toMatchObject({ code: "CONFLICT", data: { current: { [field]: stands[field] } } });
        } else {
          stands[field] = text;
          seen[who] = await getPost(ctx, { associationId, postId: post.id });
        }
      }
      const end = await getPost(first(), { associationId, postId: post.id });
      expect({ title: end.title, body: end.body, hashtags: end.hashtags }).toEqual(stands);
    }),
    { numRuns: 25 },
  );
});
