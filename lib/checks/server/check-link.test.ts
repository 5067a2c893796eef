import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { createPost } from "@/lib/posts/server/create-post";
import { updatePost } from "@/lib/posts/server/update-post";
import { standingNow } from "../testing";
import { checkLink } from "./check-link";
import type { Network } from "./probe-link";

let db: Db;
let close: () => Promise<void>;
let associationId: string;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  associationId = (await addAssociation(db, "Celle", state.id)).id;
});
afterAll(() => close());

/** Every name lies inside, so nothing is ever sent. */
const inside: Network = {
  resolve: async () => [{ address: "10.0.0.1", family: 4 }],
  mayReach: () => false,
  mayUse: () => true,
};

async function start(link: string) {
  const editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
  const { id: postId } = await createPost(editor, { associationId, title: "x", link });
  const ask = () => checkLink(editor, { associationId, postId }, inside);
  const finding = async () => {
    const { findings } = await standingNow(editor, associationId, postId);
    const found = findings.find(({ item }) => item.automatic === "link");
    return [found?.state, ...(found?.problems.map(({ key }) => key) ?? [])];
  };
  return { editor, postId, ask, finding };
}

it("keeps what came back with the address it belongs to", async () => {
  const { editor, postId, ask, finding } = await start("https://celle.example");
  expect(await finding()).toEqual(["open"]);
  const { answers } = await ask();
  expect(answers).toMatchObject([
    { itemId: "link", answer: "no", link: { address: "https://celle.example/", outcome: "unreachable" } },
  ]);
  expect(await finding()).toEqual(["failed", "unreachable"]);
  const changes = { link: "https://celle.example/neu" };
  const base = { link: "https://celle.example" };
  await updatePost(editor, { associationId, postId, expectedRevision: 1, base, changes });
  expect(await finding()).toEqual(["open"]);
});

it("needs a web address, and asks twenty times in a quarter of an hour at most", async () => {
  const without = await start("siehe Webseite");
  await expect(without.ask()).rejects.toMatchObject({ reason: "linkIsMissing" });
  const { ask } = await start("https://celle.example");
  for (let count = 0; count < 20; count += 1) await ask();
  await expect(ask()).rejects.toMatchObject({ code: "RATE_LIMITED" });
});
