import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import type { StandInQuestion } from "../contract";
import { openStandInLink } from "./open-stand-in-link";

/** What a link asks, for the page it opens. Changes nothing: mail scanners follow links. */
export async function lookAtStandIn(ctx: BaseCtx, { token }: { token: string }): Promise<StandInQuestion> {
  return (await openStandInLink(ctx, token)).question;
}
