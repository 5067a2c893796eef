import { eq } from "drizzle-orm";
import { handovers, standInRequests } from "@/db/schema/absences";
import { openAbsenceWorld } from "@/lib/absences/testing";
import type { Ctx } from "@/lib/access/server/context";
import { createPost } from "@/lib/posts/server/create-post";
import { getPost } from "@/lib/posts/server/get-post";
import { updatePost } from "@/lib/posts/server/update-post";
import { freezeHandovers } from "./server/freeze-handovers";
import { getHandover } from "./server/get-handover";

/** A district in which Anna will be away, Ben stands in for her, and Lea leads. */
export async function openHandoverWorld() {
  const world = await openAbsenceWorld();
  const { db, associationId } = world;
  /** New people each time, so that one story never meets another's posts. */
  const cast = async () => {
    const anna = await world.join("Anna", ["editor"]);
    const ben = await world.join("Ben", ["reader"]);
    const cem = await world.join("Cem", ["reader"]);
    const lea = await world.join("Lea", ["manager"]);
    await world.standIns(anna, "editing", [ben]);
    return { anna, ben, cem, lea };
  };
  const write = async (who: Who, fields: Partial<Parameters<typeof createPost>[1]>) =>
    createPost(await who.at(), {
      ...{ associationId, title: "Kältebus", stage: "drafting", responsibleId: who.id },
      ...fields,
    });
  const change = async (ctx: Ctx, postId: string, changes: { body?: string; plannedOn?: string }) => {
    const { revision: expectedRevision, ...before } = await getPost(ctx, { associationId, postId });
    const base = Object.fromEntries(Object.keys(changes).map((key) => [key, before[key as "body"]]));
    return updatePost(ctx, { associationId, postId, expectedRevision, base, changes });
  };
  const sheet = (ctx: Ctx, absenceId: string) => getHandover(ctx, { associationId, absenceId });
  const stored = (absenceId: string) => db.select().from(handovers).where(eq(handovers.absenceId, absenceId));
  const requests = (absenceId: string) =>
    db.select().from(standInRequests).where(eq(standInRequests.absenceId, absenceId));
  const sweep = (now: Date) => freezeHandovers(db, now);
  return { ...world, cast, write, change, sheet, stored, requests, sweep };
}

type Who = { id: string; at: (now?: Date) => Promise<Ctx> };
