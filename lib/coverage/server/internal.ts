import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { coverAgreements } from "@/db/schema/coverage";
import { memberships } from "@/db/schema/people";
import type { BaseCtx, Ctx } from "@/lib/access/server/context";
import type { Happening } from "@/lib/activity/server/record";
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

type Sides = Pick<HelpRow, "associationId" | "helperId">;

/** The sides of a help that the person who asks speaks for, by roles of their own there. */
export function sidesOf(ctx: Ctx, { associationId, helperId }: Sides): string[] {
  const speaks = (side: string) =>
    ctx.me.standings.some((own) => own.associationId === side && speaksForHelp(own.roles));
  return [associationId, helperId].filter(speaks);
}

/** For each row whose turn it is to agree. Whoever has left speaks for the side they spoke for. */
export async function waitingFor(ctx: Ctx, rows: readonly HelpRow[]): Promise<Map<string, HelpWaitsFor>> {
  if (rows.length === 0) return new Map();
  const { personId, associationId, roles } = memberships;
  const people = [...new Set(rows.map(({ proposedById }) => proposedById))];
  const places = [...new Set(rows.flatMap((row) => [row.associationId, row.helperId]))];
  const proposers = await ctx.db
    .select({ personId, associationId, roles })
    .from(memberships)
    .where(and(inArray(personId, people), inArray(associationId, places)));
  return new Map(
    rows.map((row) => {
      const own = proposers.filter((one) => one.personId === row.proposedById && speaksForHelp(one.roles));
      const proposer = [row.associationId, row.helperId].filter((side) =>
        own.some((one) => one.associationId === side),
      );
      const agreed = row.agreedAt !== null;
      return [row.id, helpWaitsFor({ mine: sidesOf(ctx, row), proposer, agreed })];
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

/** What is recorded for both sides, always in the same order, so that two such writes never wait for each other. */
export function happeningsOf(row: HelpRow, kind: `coverage.${string}`): Happening[] {
  const { id: subjectId, associationId: helpedId, helperId, duties } = row;
  const detail = { helpedId, helperId, duties };
  return [helpedId, helperId].sort().map((associationId) => ({ associationId, kind, subjectId, detail }));
}

export const helpKey = (id: string) => `help:${id}`;

/** The proposal asks nobody any more. */
export function settleHelp(ctx: BaseCtx, { id, associationId }: HelpRow): Promise<void> {
  const about = { associationId, subjectId: associationId };
  return settleNotices(ctx, { ...about, kinds: ["help.proposed"], keys: [helpKey(id)] });
}
