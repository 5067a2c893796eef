import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { createPost } from "@/lib/posts/server/create-post";
import { builtInList } from "../rules-built-in";
import { itemOf, standingNow } from "../testing";
import { answerCheck } from "./answer-check";
import { getChecklist } from "./get-checklist";
import { publishChecklist } from "./publish-checklist";
import { saveChecklist } from "./save-checklist";

let db: Db;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

/** A state of its own with a district, as a list belongs to a whole state. */
async function newState() {
  const state = await addAssociation(db, "Landesverband");
  const district = await addAssociation(db, "Celle", state.id);
  const admin = await ctxFor(db, (await addMember(db, state.id, ["admin"])).personId);
  const coordinator = await ctxFor(db, (await addMember(db, state.id, ["coordinator"])).personId);
  const editor = await ctxFor(db, (await addMember(db, district.id, ["editor"])).personId);
  const read = (who: Ctx, associationId = state.id) => getChecklist(who, { associationId });
  const save = (items = [itemOf()], expectedRevision = 0) =>
    saveChecklist(admin, { associationId: state.id, items, expectedRevision });
  const publish = (expectedRevision = 0, checkedOn = "2026-11-20") =>
    publishChecklist(admin, { associationId: state.id, checkedOn, expectedRevision });
  return { state, district, admin, coordinator, editor, read, save, publish };
}

describe("the list of a state", () => {
  it("is the one the product brings until one is published, and nobody has checked it", async () => {
    const { editor, district, read } = await newState();
    const { current, draft } = await read(editor, district.id);
    expect(current).toMatchObject({ number: 0, checkedOn: null, publishedBy: null });
    expect(current.items).toEqual(builtInList.items);
    expect(draft).toBeNull();
  });

  it("is drafted by the administration alone, and holds for districts only once it is published", async () => {
    const { state, district, admin, coordinator, editor, read, save, publish } = await newState();
    const { revision } = await save();
    expect((await read(admin)).draft).toEqual({ items: [itemOf()], revision });
    expect((await read(coordinator)).draft).toBeNull();
    expect((await read(editor, district.id)).current.number).toBe(0);
    const input = { associationId: state.id, items: [], expectedRevision: revision };
    await expect(saveChecklist(coordinator, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await publish(revision)).toEqual({ number: 1 });
    expect((await read(editor, district.id)).current).toMatchObject({
      number: 1,
      checkedOn: "2026-11-20",
      publishedBy: "Test admin",
      items: [itemOf()],
    });
  });

  it("is not overwritten unseen, nor by a draft from before the last version", async () => {
    const { save, publish, read, admin } = await newState();
    await save();
    await expect(save([itemOf({ id: "b" })])).rejects.toMatchObject({ code: "CONFLICT" });
    const { revision } = await save([itemOf({ id: "b" })], 1);
    await expect(publish(1)).rejects.toMatchObject({ code: "CONFLICT" });
    await publish(revision);
    await expect(save([itemOf()], revision)).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await read(admin)).current.items.map(({ id }) => id)).toEqual(["b"]);
  });

  it("is not published empty, nor with a day to come; the same list checked anew is a new version", async () => {
    const { save, publish, read, admin } = await newState();
    await expect(publish(0, "2026-11-26")).rejects.toMatchObject({ reason: "checkedOnToCome" });
    expect(await publish(0)).toEqual({ number: 1 });
    expect(await publish(0, "2026-11-25")).toEqual({ number: 2 });
    const { revision } = await save([]);
    await expect(publish(revision)).rejects.toMatchObject({ reason: "checklistEmpty" });
    expect((await read(admin)).current).toMatchObject({ number: 2, checkedOn: "2026-11-25" });
  });

  it("leaves answers to unchanged questions, and opens those to reworded ones again", async () => {
    const { district, editor, save, publish } = await newState();
    const { id: associationId } = district;
    const ask = (one: string, two: string) => [
      itemOf({ id: "one", question: { de: one, en: "" } }),
      itemOf({ id: "two", question: { de: two, en: "" } }),
    ];
    await publish((await save(ask("Eins?", "Zwei?"))).revision);
    const { id: postId } = await createPost(editor, { associationId, title: "x" });
    for (const itemId of ["one", "two"]) {
      const input = { associationId, postId, itemId, answer: "yes", note: "", expectedRevision: 0 } as const;
      await answerCheck(editor, input);
    }
    const open = async () => {
      return (await standingNow(editor, associationId, postId)).openBlocking.map(({ item }) => item.id);
    };
    expect(await open()).toEqual([]);
    await publish((await save(ask("Eins?", "Zwei, anders?"), 2)).revision);
    expect(await open()).toEqual(["two"]);
    const again = {
      associationId,
      postId,
      itemId: "two",
      answer: "yes",
      note: "",
      expectedRevision: 1,
    } as const;
    await answerCheck(editor, again);
    expect(await open()).toEqual([]);
  });
});
