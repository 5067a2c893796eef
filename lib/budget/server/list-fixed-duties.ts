import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { FixedDuties } from "../contract";
import { readDuties } from "./read-duties";

/** What comes back every week in an association, and who does it: for those who plan it. */
export async function listFixedDuties(ctx: Ctx, input: { associationId: string }): Promise<FixedDuties> {
  return readDuties(ctx, await enter(ctx, input.associationId, "budget.manage"));
}
