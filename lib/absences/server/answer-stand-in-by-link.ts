import "server-only";
import type { StandInAnswer } from "@/db/enums";
import type { BaseCtx } from "@/lib/access/server/context";
import type { StandInQuestion } from "../contract";
import { answerStandIn } from "./answer-stand-in";
import { openStandInLink } from "./open-stand-in-link";

type Input = { token: string; answer: StandInAnswer };

/** The same as answering when signed in, by the link of a mail, with the rights its person has now. */
export async function answerStandInByLink(ctx: BaseCtx, { token, answer }: Input): Promise<StandInQuestion> {
  const { ctx: person, associationId, requestId, question } = await openStandInLink(ctx, token);
  await answerStandIn(person, { associationId, requestId, answer });
  return { ...question, answer };
}
