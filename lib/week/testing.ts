import type { Stage } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { deputies } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { toInstant } from "@/lib/time/zones";
import { getWeek } from "./server/get-week";

const stamp = { createdAt: testNow, updatedAt: testNow };

/** A district with Anna, Ben who edits in her stead, Cem who leads it, and the coordinator of its state. */
export async function openWeekWorld() {
  const { db, close } = await openTestDatabase();
  const state = await addAssociation(db, "Land");
  const { id: associationId, formatId } = await addAssociation(db, "Celle", state.id);
  const [anna, ben, cem] = [
    await addMember(db, associationId, ["editor"]),
    await addMember(db, associationId, ["editor"]),
    await addMember(db, associationId, ["manager"]),
  ];
  const coordinator = await addMember(db, state.id, ["coordinator"]);
  await db.insert(deputies).values({
    ...{ associationId, membershipId: anna.id, deputyMembershipId: ben.id, duty: "editing", position: 0 },
    ...stamp,
  });
  type Person = { personId: string };
  /** The context of somebody at nine o'clock of a day, or at another time of it. */
  const at = (person: Person, day: string, time = "09:00") =>
    ctxFor(db, person.personId, toInstant(day, time));
  const weekOf = async (person: Person, day: string, time?: string) =>
    getWeek(await at(person, day, time), { associationId });
  const plan = async (title: string, plannedOn: string, stage: Stage = "idea", responsibleId = anna.id) => {
    const [row] = await db
      .insert(posts)
      .values({ associationId, title, plannedOn, stage, responsibleId, formatId, ...stamp })
      .returning({ id: posts.id });
    if (!row) throw new Error("no post was made");
    return row.id;
  };
  const leave = async (person: Person, period: { startsOn: string; endsOn: string }) => {
    const who = { personId: person.personId, enteredById: person.personId };
    await db.insert(absences).values({ ...who, kind: "planned", ...period, ...stamp });
  };
  return { db, close, associationId, formatId, anna, ben, cem, coordinator, at, weekOf, plan, leave };
}

export type WeekWorld = Awaited<ReturnType<typeof openWeekWorld>>;
