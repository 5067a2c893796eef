import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Role } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";

/** A district with a manager and two editors, its state with admin, coordinator and press, and strangers. */
export async function makeWorld(db: Db) {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "Stade", state.id);
  const sibling = await addAssociation(db, "Celle", state.id);
  const join = async (associationId: string, ...roles: Role[]) => {
    const member = await addMember(db, associationId, roles);
    return { ...member, ctx: await ctxFor(db, member.personId) };
  };
  return {
    district,
    manager: await join(district.id, "manager"),
    anna: await join(district.id, "editor", "approver"),
    bert: await join(district.id, "editor"),
    reader: await join(district.id, "reader"),
    admin: await join(state.id, "admin"),
    coordinator: await join(state.id, "coordinator"),
    press: await join(state.id, "press"),
    neighbour: await join(sibling.id, "manager"),
  };
}

/** What was recorded about a membership. */
export const activityOf = (db: Db, subjectId: string) =>
  db
    .select({ kind: activity.kind, personId: activity.personId, detail: activity.detail })
    .from(activity)
    .where(eq(activity.subjectId, subjectId));

/** What each of these people is told: "ok", or the code of the refusal. */
export async function whoMay(run: (ctx: Ctx) => Promise<unknown>, people: Record<string, { ctx: Ctx }>) {
  const said: Record<string, string> = {};
  for (const [name, { ctx }] of Object.entries(people)) {
    said[name] = await run(ctx).then(
      () => "ok",
      (error) => error.code,
    );
  }
  return said;
}
