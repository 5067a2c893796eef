import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter, scopeInside } from "@/lib/access/server/scope";
import { AppError, notFound, ruleBroken } from "@/lib/errors";
import type { Post } from "@/lib/posts/contract";
import { lockPost } from "@/lib/posts/server/lock-post";
import { readPost } from "@/lib/posts/server/read-post";
import { type Right, rightToDecide, type Waiting } from "../rules-decide";
import { findRound } from "./find-round";
import { earlierDeciders, type RoundRow } from "./internal";
import { type Frame, readFrame } from "./read-frame";
import { waitingOf } from "./waiting-of";

export type EnteredRound = {
  scope: Scope;
  /** Seen by somebody of the state, who is in the district for this round alone. */
  fromState: boolean;
  post: Post;
  round: RoundRow;
  frame: Frame;
  waiting: Waiting;
  right: Right;
};

type Input = { associationId: string; roundId: string };

/** The round somebody decides on; holds its post until the decision is written. */
export const enterRound = (ctx: Ctx, input: Input) => entered(ctx, input, lockPost);

/** The round somebody looks at; nobody who writes the post waits for a reader. */
export const enterRoundToRead = (ctx: Ctx, input: Input) => entered(ctx, input, readPost);

/**
 * People of the district see every round of it; the state's press and coordinators see one only where its path has come
 * to them, whatever else of the post they may see.
 */
async function entered(ctx: Ctx, input: Input, find: typeof lockPost): Promise<EnteredRound> {
  const seen = await enter(ctx, input.associationId, "approval.decide");
  const scope = scopeInside(seen);
  const { postId } = await findRound(ctx, input);
  const post = await find(ctx, scope, postId);
  const round = await findRound(ctx, input);
  const frame = await readFrame(ctx, input.associationId);
  const waiting = waitingOf(round, frame, {
    earlierIds: await earlierDeciders(ctx, round),
    districtOnly: post.districtOnly,
  });
  const right = rightToDecide(waiting, ctx.me.personId, ctx.now);
  if (seen.fromState && (round.state !== "open" || !right.may)) throw notFound();
  return { scope, fromState: seen.fromState, post, round, frame, waiting, right };
}

/** The right to decide now, or a refusal that says why not. */
export function mustBeAllowed(right: Right): Extract<Right, { may: true }> {
  if (right.may) return right;
  if (right.why === "notInPath") throw new AppError("FORBIDDEN", "forbidden");
  if (right.why === "notYet") throw ruleBroken("notYourTurn");
  throw ruleBroken(right.why);
}
