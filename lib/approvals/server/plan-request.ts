import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import type { Post } from "@/lib/posts/contract";
import { contentOf } from "@/lib/posts/rules-content";
import { getPost } from "@/lib/posts/server/get-post";
import { todayIn } from "@/lib/time/zones";
import type { RequestPlan } from "../contract";
import { stepsOf } from "../rules";
import { decisionDeadline, leadShortfall, publicationOf, turnsOf } from "../rules-deadline";
import { candidatesOf, chainOf } from "../rules-path";
import { hashContent } from "./hash-content";
import { type Frame, readFrame } from "./read-frame";
import { chainLines } from "./waiting-of";
import { writersOf } from "./writers-of";

type Input = { associationId: string; postId: string; askedId?: string };

/** What a request for approval would do now: who decides until when, who steps in, and what is still missing. */
export async function planRequest(ctx: Ctx, input: Input): Promise<RequestPlan> {
  const scope = await enter(ctx, input.associationId, "post.write");
  const post = await getPost(ctx, input);
  const frame = await readFrame(ctx, input.associationId);
  const { risk, openBlocking } = await standingOfPost(ctx, scope, post);
  const { calendar, rules } = frame;
  const path = rules.paths[risk.effective];
  const { plannedOn, districtOnly } = post;
  const leadDays = risk.effective === "C" ? rules.leadDaysC : rules.leadDays;
  const deadline = deadlineOf(ctx, post, frame);
  const excluded = await writersOf(ctx, post.id);
  return {
    riskClass: risk.effective,
    path,
    steps: stepsOf[path].map((step) => {
      const known = { step, deciders: frame.deciders, deciderIds: rules.deciderIds };
      const chain = chainOf({ ...known, districtOnly, excluded, askedId: input.askedId ?? null });
      const away = chain.map(({ decider }) => decider.awayUntil !== null);
      const times = { calendar, askedAt: ctx.now, deadlineAt: deadline.at, away };
      const turns = step === "press" ? chain.map(() => ctx.now) : turnsOf(times);
      const candidates = candidatesOf({ ...known, excluded });
      const first = chain[0]?.decider;
      return {
        step,
        asked: first ? shown(first) : null,
        chain: chainLines({ chain, turns, urgent: false }),
        candidates: candidates.map(shown),
      };
    }),
    deadlineAt: deadline.at.toISOString(),
    late: deadline.late,
    leadShortfall: leadShortfall({ calendar, today: todayIn(ctx.now), plannedOn, leadDays }),
    leadDays,
    contentHash: hashContent(contentOf(post)),
    missing: openBlocking.map(({ item }) => ({ itemId: item.id, ...item.question })),
    hasText: post.body.trim() !== "",
  };
}

/** The usual deadline of a post. */
export function deadlineOf(ctx: Pick<Ctx, "now">, post: Post, { calendar, rules }: Frame) {
  const publishAt = publicationOf(post, calendar);
  return decisionDeadline({ calendar, publishAt, decisionMinutes: rules.decisionMinutes, now: ctx.now });
}

function shown({
  membershipId,
  name,
  awayUntil,
}: {
  membershipId: string;
  name: string;
  awayUntil: string | null;
}) {
  return { membershipId, name, awayUntil };
}
