import "server-only";
import { asc, eq } from "drizzle-orm";
import { channels } from "@/db/schema/associations";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { hashContent } from "@/lib/approvals/server/hash-content";
import type { OpenRound } from "@/lib/approvals/server/open-rounds-of";
import type { Frame } from "@/lib/approvals/server/read-frame";
import { stepsAhead } from "@/lib/budget/rules-steps";
import { openChecks } from "@/lib/checks/server/open-checks";
import { contentOf } from "@/lib/posts/rules-content";
import { type PostInHands, postsInHands } from "@/lib/posts/server/posts-in-hands";
import type { Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import type { HandoverPost, KeptPost } from "../contract-parts";
import { nextOf } from "../rules-next";

/** A post of the person, or one that was on the kept sheet, as it is now. */
export type SheetPost = {
  post: PostInHands;
  kept: KeptPost & { mine: boolean };
  now: Pick<HandoverPost, "next" | "decisionDueAt" | "heldReason" | "overdue" | "contacts">;
  /** Something of it falls due in the time of the sheet, or already has. */
  isDue: boolean;
};

type Input = {
  membershipId: string;
  keptIds: readonly string[];
  range: { from: Day; to: Day };
  frame: Frame;
  rounds: readonly OpenRound[];
};

/** Somebody's posts that are not finished, each with what is next and whether the sheet is about it. */
export async function readPosts(ctx: Ctx, scope: Scope, input: Input): Promise<SheetPost[]> {
  const { membershipId, keptIds, range, frame, rounds } = input;
  const found = await postsInHands(ctx, scope, { membershipId, ids: keptIds });
  const names = await channelNames(ctx, scope);
  const checks = found.some(({ stage }) => stage === "drafting") ? await openChecks(ctx, scope) : {};
  const today = todayIn(ctx.now);
  const confirming = new Set(rounds.flatMap((one) => (one.confirming ? [one.round.postId] : [])));
  return found.map((post) => {
    const { id, title, plannedOn, plannedTime, stage, channelIds, decisionDueAt, heldReason } = post;
    const steps = stepsAhead({ ...post, leadDays: frame.rules.leadDays }, frame.calendar, today);
    const isOut = ["published", "evaluated", "discarded"].includes(stage);
    const missed = (decisionDueAt ?? "9") < ctx.now.toISOString();
    const overdue = !isOut && heldReason === null && (missed || (plannedOn ?? today) < today);
    const days = [...steps.flatMap(({ done, dueOn }) => (done ? [] : [dueOn])), plannedOn ?? ""];
    const dueDays = stage === "published" ? days.slice(0, -1) : days;
    const around = { steps, openChecks: checks[id] ?? 0, confirming: confirming.has(id), missed };
    return {
      post,
      kept: {
        ...{ id, title, plannedOn, plannedTime, stage },
        channels: names.flatMap((one) => (channelIds.includes(one.id) ? [one.name] : [])),
        contentHash: hashContent(contentOf(post)),
        mine: post.responsibleId === membershipId,
      },
      now: {
        ...{ next: nextOf(post, around), decisionDueAt, heldReason, overdue },
        contacts: Object.values(post.contacts),
      },
      isDue: overdue || dueDays.some((day) => range.from <= day && day <= range.to),
    };
  });
}

function channelNames(ctx: Ctx, scope: Scope) {
  return ctx.db
    .select({ id: channels.id, name: channels.name })
    .from(channels)
    .where(eq(channels.associationId, scope.associationId))
    .orderBy(asc(channels.position), asc(channels.id));
}
