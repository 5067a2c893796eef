import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { coverAgreements } from "@/db/schema/coverage";
import { memberships } from "@/db/schema/people";
import type { BaseCtx, Ctx } from "@/lib/access/server/context";
import { record } from "@/lib/activity/server/record";
import { notFound } from "@/lib/errors";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { type HelpPlace, type HelpWaitsFor, helpWaitsFor, speaksForHelp } from "../rules-help";

export type HelpRow = typeof coverAgreements.$inferSelect;

/** What stands between an association and others, as helped and as helper. */
export const ofEither = (associationId: string) =>
  and(
    or(eq(coverAgreements.associationId, associationId), eq(coverAgreements.helperId, associationId)),
    isNull(coverAgreements.endedAt),
  );

/** A proposal or an agreement that the association is part of, held until the end of the transaction. */
export async function lockHelp(
  ctx: BaseCtx,
  { associationId, helpId }: { associationId: string; helpId: string },
): Promise<HelpRow> {
  const [row] = await ctx.db
    .select()
    .from(coverAgreements)
    .where(and(eq(coverAgreements.id, helpId), ofEither(associationId)))
    .for("update");
  if (!row) throw notFound();
  return row;
}

/** For each row whose turn it is to agree, seen from `here`. Whoever has left speaks for the side they spoke for. */
export async function waitingFor(
  ctx: BaseCtx,
  rows: readonly HelpRow[],
  here: string,
): Promise<Map<string, HelpWaitsFor>> {
  if (rows.length === 0) return new Map();
  const proposers = await ctx.db
    .select({
      personId: memberships.personId,
      associationId: memberships.associationId,
      roles: memberships.roles,
    })
    .from(memberships)
    .where(
      and(
        inArray(memberships.personId, [...new Set(rows.map(({ proposedById }) => proposedById))]),
        inArray(memberships.associationId, [
          ...new Set(rows.flatMap(({ associationId, helperId }) => [associationId, helperId])),
        ]),
      ),
    );
  const speaking = proposers.filter(({ roles }) => speaksForHelp(roles));
  return new Map(
    rows.map((row) => {
      const sides = [row.associationId, row.helperId];
      const own = speaking.filter(({ personId }) => personId === row.proposedById);
      const proposedBy = sides.filter((side) => own.some(({ associationId }) => associationId === side));
      return [row.id, helpWaitsFor({ here, proposedBy, agreed: row.agreedAt !== null })];
    }),
  );
}

/** Where some associations stand; those that do not exist are missing. */
export async function placesOf(ctx: BaseCtx, ids: readonly string[]): Promise<Map<string, HelpPlace>> {
  const { id, parentId } = associations;
  const rows = await ctx.db
    .select({ id, parentId })
    .from(associations)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Tells both sides' open pages, always in the same order, so that two such writes never wait for each other. */
export async function recordHelp(ctx: Ctx, row: HelpRow, kind: `coverage.${string}`): Promise<void> {
  const { id, associationId: helpedId, helperId, duties } = row;
  for (const associationId of [helpedId, helperId].sort()) {
    await record(ctx, { associationId, kind, subjectId: id, detail: { helpedId, helperId, duties } });
  }
}

export const helpKey = (id: string) => `help:${id}`;

/** The proposal asks nobody any more. */
export async function settleHelp(ctx: BaseCtx, row: HelpRow): Promise<void> {
  for (const associationId of [row.associationId, row.helperId]) {
    const about = { associationId, subjectId: row.associationId };
    await settleNotices(ctx, { ...about, kinds: ["help.proposed"], keys: [helpKey(row.id)] });
  }
}
