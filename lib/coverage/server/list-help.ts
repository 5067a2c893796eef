import "server-only";
import { and, asc, eq, inArray, ne, or } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { coverAgreements } from "@/db/schema/coverage";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { todayIn } from "@/lib/time/zones";
import type { Help } from "../contract";
import { ofEither, sidesOf, waitingFor } from "./internal";

type Partner = Help["helper"];

/** Proposals and agreements of an association, the oldest first, with names of associations and never of people. */
export async function listHelp(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ help: Help[]; partners: Partner[] }> {
  const scope = await enter(ctx, input.associationId, "coverage.read");
  const { associationId } = scope;
  const rows = await ctx.db
    .select()
    .from(coverAgreements)
    .where(ofEither(associationId))
    .orderBy(asc(coverAgreements.createdAt), asc(coverAgreements.id));
  const waits = await waitingFor(ctx, rows);
  const named = await selectPlaces(
    ctx,
    rows.flatMap((row) => [row.associationId, row.helperId]),
  );
  const placeOf = (id: string) => named.get(id) ?? { id, name: "", isState: false };
  const help = rows.map((row) => ({
    id: row.id,
    helped: placeOf(row.associationId),
    helper: placeOf(row.helperId),
    duties: row.duties,
    agreedOn: row.agreedAt ? todayIn(row.agreedAt) : null,
    waitsFor: waits.get(row.id) ?? null,
    mine: sidesOf(ctx, row).length > 0,
  }));
  return { help, partners: await partnersOf(ctx, scope) };
}

const columns = { id: associations.id, name: associations.shortName, kind: associations.kind };
const toPlace = ({ id, name, kind }: { id: string; name: string; kind: string }): Partner => ({
  ...{ id, name },
  isState: kind === "state",
});

async function selectPlaces(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Partner>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select(columns)
    .from(associations)
    .where(inArray(associations.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, toPlace(row)]));
}

/** For those who speak for the association its neighbours; for its state, which looks in, the state itself. */
async function partnersOf(ctx: Ctx, scope: Scope): Promise<Partner[]> {
  const sides = sidesOf(ctx, { associationId: scope.associationId, helperId: scope.parentId ?? "" });
  if (sides.includes(scope.associationId)) return selectPartners(ctx, scope);
  return [...(await selectPlaces(ctx, sides)).values()];
}

/** The state first, then the other districts by name; for the state its districts. */
async function selectPartners(ctx: Ctx, { associationId, parentId }: Scope): Promise<Partner[]> {
  const state = parentId ?? associationId;
  const rows = await ctx.db
    .select(columns)
    .from(associations)
    .where(
      and(
        or(eq(associations.parentId, state), eq(associations.id, state)),
        ne(associations.id, associationId),
      ),
    );
  const inGerman = new Intl.Collator("de").compare;
  return rows.map(toPlace).sort((a, b) => Number(b.isState) - Number(a.isState) || inGerman(a.name, b.name));
}
