import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import type { Step } from "@/db/enums";
import { formats } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { deputiesInOrder } from "@/lib/coverage/rules-stand-in";
import { notFound } from "@/lib/errors";
import { inSight } from "@/lib/posts/server/match-posts";
import type { Day } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";
import { todayIn } from "@/lib/time/zones";
import type { PlanProposal, PlanTrial } from "../contract";
import { budgetPost, type PlannedPost } from "../rules-budget";
import { tryPlan as tryPlanning } from "../rules-plan";
import { minutesOf } from "../rules-steps";
import { associationLoad, outlookWeeks, verdict } from "../rules-week";
import { budgetPostColumns } from "./budget-columns";
import { type ReadBudget, readBudget } from "./read-budget";

export type TryPlanInput = {
  associationId: string;
  postId?: string;
  plannedOn?: Day | null;
  responsibleId?: string | null;
  formatId?: string | null;
  minutes?: Partial<Record<Step, number>>;
};

/** The farthest week a plan is tried for; proposals look eight weeks further. */
const weeksToTry = outlookWeeks + 8;

/**
 * What the asker's own weeks become by a plan that nobody has saved. Of work for somebody else nothing is told but whether
 * it fits into what the district has in these weeks.
 */
export async function tryPlan(ctx: Ctx, input: TryPlanInput): Promise<PlanTrial> {
  const scope = await enter(ctx, input.associationId, "post.write");
  const today = todayIn(ctx.now);
  const monday = startOfIsoWeek(today);
  const read = await readBudget(ctx, scope, { monday, weeks: weeksToTry });
  const post = await planOf(ctx, scope, { input, read });
  const me = read.team.members.find(({ personId }) => personId === ctx.me.personId);
  if (!me || post.responsibleId !== me.membershipId) {
    return { weeks: [], proposals: [], districtFits: fitsDistrict(read, post, today) };
  }
  const standIns = deputiesInOrder(read.team, me, "editing");
  const trial = tryPlanning(read.budget, post, {
    today,
    standIns: standIns.map(({ membershipId }) => membershipId),
  });
  const weeks = trial.weeks.flatMap(({ membershipId, ...week }) =>
    membershipId === me.membershipId ? [{ ...week, ...verdict(week) }] : [],
  );
  const isOver = weeks.some((week) => week.state === "over" && week.plannedMinutes > week.beforeMinutes);
  const named = trial.proposals.flatMap((one): PlanProposal[] => {
    if (one.kind !== "standIn") return [one];
    const found = standIns.find(({ membershipId }) => membershipId === one.membershipId);
    return found ? [{ ...one, name: found.name }] : [];
  });
  return { weeks, proposals: isOver ? named : [], districtFits: null };
}

type Given = { input: TryPlanInput; read: ReadBudget };

/** The post as it would be: a new one, or the one there is with what is given laid over it. */
async function planOf(ctx: Ctx, scope: Scope, { input, read }: Given): Promise<PlannedPost> {
  const { postId, plannedOn, responsibleId, formatId, minutes } = input;
  const stored = postId ? await storedPost(ctx, scope, postId) : null;
  const format =
    formatId === undefined
      ? (stored?.formatMinutes ?? null)
      : formatId && (await formatMinutes(ctx, scope, formatId));
  return {
    postId: postId ?? v7(),
    title: stored?.title ?? "",
    stage: stored?.stage ?? "idea",
    plannedOn: plannedOn === undefined ? (stored?.plannedOn ?? null) : plannedOn,
    responsibleId: responsibleId === undefined ? (stored?.responsibleId ?? null) : responsibleId,
    minutes: minutesOf(format || null, minutes ?? stored?.own ?? null),
    leadDays: read.leadDaysOf(stored?.sensitive ?? false),
  };
}

async function storedPost(ctx: Ctx, scope: Scope, postId: string) {
  const [row] = await ctx.db
    .select(budgetPostColumns)
    .from(posts)
    .leftJoin(formats, eq(formats.id, posts.formatId))
    .where(and(inSight(scope), eq(posts.id, postId), isNull(posts.deletedAt)));
  if (!row) throw notFound();
  return row;
}

async function formatMinutes(ctx: Ctx, { associationId }: Scope, formatId: string) {
  const [row] = await ctx.db
    .select({ minutes: formats.minutes })
    .from(formats)
    .where(and(eq(formats.associationId, associationId), eq(formats.id, formatId)));
  return row?.minutes ?? null;
}

/** Whether the sum of the district has room in every week from this one on in which the post has a step. */
function fitsDistrict({ budget }: ReadBudget, post: PlannedPost, today: Day): boolean {
  const made = budgetPost(post, { calendar: budget.calendar, today });
  const posts = [...budget.posts.filter(({ postId }) => postId !== post.postId), made];
  const mondays = new Set(made.steps.map(({ dueOn }) => startOfIsoWeek(dueOn)));
  return [...mondays]
    .filter((monday) => monday >= startOfIsoWeek(today))
    .every((monday) => {
      const { plannedMinutes, availableMinutes } = associationLoad({ ...budget, posts }, monday);
      return plannedMinutes <= availableMinutes;
    });
}
