import { and, eq, isNull } from "drizzle-orm";
import type { Duty, Role } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { notices } from "@/db/schema/notices";
import { deputies, persons } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { createAbsence } from "./server/create-absence";

/** A district with people who stand in for each other, at any moment of the story. */
export async function openAbsenceWorld() {
  const { db, close } = await openTestDatabase();
  const state = await addAssociation(db, "Land");
  const celle = await addAssociation(db, "Celle", state.id);
  const stade = await addAssociation(db, "Stade", state.id);
  const associationId = celle.id;
  const join = async (name: string, roles: Role[], place = associationId, personId?: string) => {
    const member = await addMember(db, place, roles, personId);
    await db.update(persons).set({ name }).where(eq(persons.id, member.personId));
    return { ...member, name, at: (now = testNow) => ctxFor(db, member.personId, now) };
  };
  /** In this order, for one duty. */
  const standIns = async (
    member: { id: string },
    duty: Duty,
    order: { id: string }[],
    place = associationId,
  ) => {
    const rows = order.map(({ id }, position) => ({
      ...{ associationId: place, membershipId: member.id, duty, position, deputyMembershipId: id },
    }));
    await db.insert(deputies).values(rows);
  };
  const away = async (
    who: { at: (now?: Date) => ReturnType<typeof ctxFor> },
    startsOn: string,
    endsOn = startsOn,
  ) => createAbsence(await who.at(), { startsOn, startsAtNoon: false, endsOn, endsAtNoon: false });
  /** What somebody was told and is still open, as kinds. */
  const told = async ({ personId }: { personId: string }) => {
    const rows = await db
      .select({ kind: notices.kind })
      .from(notices)
      .where(and(eq(notices.personId, personId), isNull(notices.settledAt)));
    return rows.map(({ kind }) => kind).sort();
  };
  const rows = ({ personId }: { personId: string }) =>
    db.select().from(absences).where(eq(absences.personId, personId)).orderBy(absences.startsOn);
  return { db, close, state, celle, stade, associationId, join, standIns, away, told, rows };
}
