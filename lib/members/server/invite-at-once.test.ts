import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { onServer, openTestDatabase, waitingForLock } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import { inviteMembers } from "./invite-members";
import { listMembers } from "./list-members";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

async function makeWorld() {
  const state = await addAssociation(db, "LV");
  const { id: associationId } = await addAssociation(db, "Stade", state.id);
  const manager = await ctxFor(db, (await addMember(db, associationId, ["manager"])).personId);
  const other = await ctxFor(db, (await addMember(db, associationId, ["manager"])).personId);
  return { associationId, manager, other };
}

const toPeople = (names: string[]) =>
  names.map((name) => ({ name, email: `${name}@kv.example`, roles: ["editor" as const] }));

describe.runIf(onServer)("two managers who invite at the same moment", () => {
  it("leave one link that works for an address", async () => {
    const { associationId, manager, other } = await makeWorld();
    const input = { associationId, people: toPeople(["maria"]) };
    const second = await db.transaction(async (tx) => {
      await inviteMembers({ ...manager, db: tx }, input);
      const asked = inviteMembers(other, input);
      await Promise.race([asked, expect.poll(() => waitingForLock(db), { timeout: 10_000 }).toBe(1)]);
      return { asked };
    });
    await second.asked;
    expect((await listMembers(manager, { associationId })).invitations).toHaveLength(1);
  });

  it("both get an answer, whatever the order of their addresses", async () => {
    const { associationId, manager, other } = await makeWorld();
    const names = Array.from({ length: 12 }, (_, index) => `person${index}`);
    const there = toPeople(names);
    const back = toPeople([...names].reverse());
    await inviteMembers(manager, { associationId, people: there });
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.allSettled([
        inviteMembers(manager, { associationId, people: there }),
        inviteMembers(other, { associationId, people: back }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    }
    expect((await listMembers(manager, { associationId })).invitations).toHaveLength(names.length);
  });
});
