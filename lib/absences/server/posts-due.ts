import "server-only";
import { and, eq, gte, isNotNull, isNull, lte, notInArray } from "drizzle-orm";
import { formats } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";
import type { Frame } from "@/lib/approvals/server/read-frame";
import { minutesOf, stepsAhead } from "@/lib/budget/rules-steps";
import type { Period } from "@/lib/coverage/rules-team";
import { addDays } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import type { AbsenceOutcome } from "../contract";

/** Work on a post begins at most so many days before its day, and ends as many after it. */
const reach = 45;

type Input = { associationId: string; membershipId: string; period: Period; frame: Frame };

/** Somebody's posts of which a step falls due in a period, the nearest first. */
export async function postsDue(ctx: BaseCtx, input: Input): Promise<AbsenceOutcome["posts"]> {
  const { associationId, membershipId, period, frame } = input;
  const rows = await ctx.db
    .select({
      id: posts.id,
      title: posts.title,
      stage: posts.stage,
      plannedOn: posts.plannedOn,
      own: posts.minutes,
      format: formats.minutes,
    })
    .from(posts)
    .leftJoin(formats, and(eq(formats.associationId, posts.associationId), eq(formats.id, posts.formatId)))
    .where(
      and(
        eq(posts.associationId, associationId),
        eq(posts.responsibleId, membershipId),
        isNull(posts.deletedAt),
        isNull(posts.heldAt),
        isNotNull(posts.plannedOn),
        notInArray(posts.stage, ["evaluated", "discarded"]),
        gte(posts.plannedOn, addDays(period.startsOn, -reach)),
        lte(posts.plannedOn, addDays(period.endsOn, reach)),
      ),
    );
  const today = todayIn(ctx.now);
  const found = rows.flatMap(({ own, format, plannedOn, ...post }) => {
    if (plannedOn === null) return [];
    const worked = { plannedOn, stage: post.stage, minutes: minutesOf(format, own) };
    const steps = stepsAhead({ ...worked, leadDays: frame.rules.leadDays }, frame.calendar, today);
    const due = steps.filter(
      ({ done, dueOn }) => !done && period.startsOn <= dueOn && dueOn <= period.endsOn,
    );
    const [first] = due.map(({ dueOn }) => dueOn).sort();
    return first ? [{ ...post, plannedOn, dueOn: first, steps: due.map(({ step }) => step) }] : [];
  });
  return found.sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}
