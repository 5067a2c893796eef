import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { AuditPage } from "../contract";
import { type PageInput, readEntries } from "./read-entries";

/** The record of an association, newest first. */
export async function listAuditEntries(
  ctx: Ctx,
  input: PageInput & { associationId: string },
): Promise<AuditPage> {
  const scope = await enter(ctx, input.associationId, "audit.read");
  return readEntries(ctx, scope, input);
}
