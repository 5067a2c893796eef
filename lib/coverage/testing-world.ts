import { v7 } from "uuid";
import type { Db } from "@/db/client";
import type { Duty, Role } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { deputies, persons } from "@/db/schema/people";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";

/** A state with two districts: in Celle Anna edits, Ben stands in for her, and Mona leads; in Stade Zoe does it all. */
export async function coverageWorld(db: Db) {
  const state = await addAssociation(db, "Land");
  const celle = await addAssociation(db, "Celle", state.id);
  const stade = await addAssociation(db, "Stade", state.id);
  const join = async (name: string, roles: Role[], associationId: string, personId = v7()) => {
    await db.insert(persons).values({ id: personId, name, email: `${personId}@test.example` });
    const member = await addMember(db, associationId, roles, personId);
    return { ...member, ctx: await ctxFor(db, personId) };
  };
  const people = {
    anna: await join("Anna Abel", ["editor"], celle.id),
    ben: await join("Ben Behn", ["reader"], celle.id),
    mona: await join("Mona Mohr", ["manager"], celle.id),
    zoe: await join("Zoe Zorn", ["manager", "editor"], stade.id),
    coordinator: await join("Cora Kurz", ["coordinator"], state.id),
    press: await join("Pia Pelz", ["press"], state.id),
    viewer: await join("Vera Voss", ["viewer"], state.id),
    admin: await join("Ada Arp", ["admin"], state.id),
  };
  const standIn = (duty: Duty, membershipId: string, deputyMembershipId: string, associationId = celle.id) =>
    db.insert(deputies).values({ associationId, membershipId, duty, position: 0, deputyMembershipId });
  await standIn("editing", people.anna.id, people.ben.id);
  return { db, state, celle, stade, people, standIn };
}
export type CoverageWorld = Awaited<ReturnType<typeof coverageWorld>>;

/** Somebody is away for whole days. */
export async function addAbsence(db: Db, personId: string, startsOn: string, endsOn: string = startsOn) {
  const id = v7();
  const stamp = { createdAt: testNow, updatedAt: testNow };
  await db
    .insert(absences)
    .values({ id, personId, startsOn, endsOn, kind: "planned", enteredById: personId, ...stamp });
  return id;
}
