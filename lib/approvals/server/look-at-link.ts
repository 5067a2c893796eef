import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { ruleBroken } from "@/lib/errors";
import type { DecisionCase } from "../contract";
import { openLink } from "./approval-links";
import { enterRoundToRead } from "./enter-round";
import { caseOfRound } from "./get-decision";
import { linkPictures } from "./link-pictures";

type Looked = {
  personName: string;
  state: "open" | "changed";
  case: DecisionCase;
  pictures: Record<string, string>;
};

/** What a link is about, for the page it opens. Decides nothing: mail scanners follow links. */
export async function lookAtLink(outer: BaseCtx, { token }: { token: string }): Promise<Looked> {
  const { ctx: person, link } = await openLink(outer, token);
  const looked = await inTransaction(person, async (ctx) => {
    const entered = await enterRoundToRead(ctx, link);
    if (entered.round.state !== "open") throw ruleBroken("decidedMeanwhile");
    const state = entered.round.pass === link.pass ? "open" : "changed";
    return { personName: ctx.me.name, state, case: await caseOfRound(ctx, entered) } as const;
  });
  return { ...looked, pictures: await linkPictures(person, looked.case.media) };
}
