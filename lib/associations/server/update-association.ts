import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError } from "@/lib/errors";
import type { Association } from "../contract";
import { getAssociation } from "./get-association";
import { findMasterData } from "./internal";

export type UpdateAssociationInput = {
  associationId: string;
  expectedRevision: number;
  name: string;
  shortName: string;
  town: string;
  regionLabel: string | null;
};

/**
 * Changes the master data of an association; its address stays, so that links keep working.
 * Throws `CONFLICT` with what stands now when somebody was faster.
 */
export async function updateAssociation(outer: Ctx, input: UpdateAssociationInput): Promise<Association> {
  await inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "association.update");
    const { name: nameBefore, shortName: shortBefore, ...before } = await findMasterData(ctx, scope);
    const { associationId, expectedRevision, ...fields } = input;
    const written = await ctx.db
      .update(associations)
      .set({
        ...fields,
        regionLabel: fields.regionLabel || null,
        revision: sql`${associations.revision} + 1`,
        updatedAt: ctx.now,
      })
      .where(and(eq(associations.id, associationId), eq(associations.revision, expectedRevision)))
      .returning({ revision: associations.revision });
    if (!written[0]) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: await findMasterData(ctx, scope) });
    }
    const { town, regionLabel } = before;
    const detail = {
      revision: written[0].revision,
      before: { name: nameBefore, shortName: shortBefore, town, regionLabel },
      after: fields,
    };
    await record(ctx, { associationId, kind: "associations.updated", subjectId: associationId, detail });
  });
  return getAssociation(outer, input);
}
