import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { record } from "@/lib/activity/server/record";
import { followAbsences } from "./follow-absences";
import { type AbsenceRow, lockPersons, placesOf } from "./internal";

type Change = {
  /** Whose absences change: nobody else writes them meanwhile. */
  personId: string;
  kind: `absences.${string}`;
  /** Does the write. @returns the absence as it stands then */
  write: (ctx: Ctx) => Promise<AbsenceRow>;
};

/**
 * One write to somebody's absences: the write itself, then in each of their associations the requests to stand in that
 * follow from it, and the record. Never what was entered: days are kept nowhere else.
 */
export function changeAbsences(outer: Ctx, { personId, kind, write }: Change): Promise<AbsenceRow> {
  return inTransaction(outer, async (ctx) => {
    await lockPersons(ctx, [personId]);
    const row = await write(ctx);
    for (const { associationId } of await placesOf(ctx, personId)) {
      await followAbsences(ctx, associationId);
      await record(ctx, { associationId, kind, subjectId: row.id });
    }
    return row;
  });
}
