import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { todayIn } from "@/lib/time/zones";
import type { SeriesCard } from "../contract";
import { comingSlots } from "./coming-slots";
import type { SeriesRow } from "./internal";

const shownNext = 3;
/** Enough to find three places behind a few that were left out. */
const looked = 12;

/** Series as their list and every write answer them, with their next places. */
export async function toCards(ctx: Ctx, scope: Scope, rows: SeriesRow[]): Promise<SeriesCard[]> {
  const slotsOf = await comingSlots(ctx, scope, { rows, from: todayIn(ctx.now), most: looked });
  return rows.map((row) => {
    const { firstNumber: _, federalState: __, ...card } = row;
    const next = slotsOf(row).filter(({ skipped }) => skipped === null);
    return { ...card, next: next.slice(0, shownNext) };
  });
}

/** One of them. */
export async function toCard(ctx: Ctx, scope: Scope, row: SeriesRow): Promise<SeriesCard> {
  const [card] = await toCards(ctx, scope, [row]);
  if (!card) throw new Error("a series has a card");
  return card;
}
