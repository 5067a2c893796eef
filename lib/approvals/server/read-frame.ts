import "server-only";
import { inArray } from "drizzle-orm";
import { approvalRules } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import type { BaseCtx } from "@/lib/access/server/context";
import { awayUntil, momentOf } from "@/lib/coverage/rules-away";
import { deputiesNow, standInFor } from "@/lib/coverage/rules-stand-in";
import type { Moment, Team, TeamMember } from "@/lib/coverage/rules-team";
import { readTeams } from "@/lib/coverage/server/read-teams";
import { notFound } from "@/lib/errors";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import type { WorkCalendar } from "@/lib/time/working-time";
import type { ApprovalRules } from "../contract";
import { broughtRules, minimumOf, type RuleMinimum, withMinimum } from "../rules";
import type { Decider, Deciders } from "../rules-path";

/** Everything an approval depends on beside its post: the rules that hold, the clock, and the people. */
export type Frame = {
  associationId: string;
  name: string;
  rules: ApprovalRules;
  minimum: RuleMinimum;
  /** Of the association's own row; 0 where it has none. */
  revision: number;
  calendar: WorkCalendar;
  deciders: Deciders;
};

/** The frames of some districts, each with its state, in a handful of queries however many there are. */
export async function readFrames(ctx: BaseCtx, ids: readonly string[]): Promise<Map<string, Frame>> {
  const places = await ctx.db
    .select({
      id: associations.id,
      parentId: associations.parentId,
      name: associations.shortName,
      federalState: associations.federalState,
    })
    .from(associations)
    .where(inArray(associations.id, [...ids]));
  const all = [...new Set(places.flatMap(({ id, parentId }) => (parentId ? [id, parentId] : [id])))];
  const rows = await ctx.db.select().from(approvalRules).where(inArray(approvalRules.associationId, all));
  const people = await readDeciders(ctx, all);
  const rowOf = (id: string | null) => rows.find(({ associationId }) => associationId === id);
  return new Map(
    places.map(({ id, parentId, name, federalState }) => {
      const row = rowOf(id);
      const { rules, minimum } = rulesOf(row, rowOf(parentId));
      const own = people.get(id);
      const deciders = {
        district: own?.members ?? [],
        state: people.get(parentId ?? id)?.members ?? [],
        helpers: own?.helpers ?? [],
      };
      const calendar = workCalendarOf(rules.workingHours, federalState);
      const frame = { associationId: id, name, rules, minimum, calendar, deciders };
      return [id, { ...frame, revision: row?.revision ?? 0 }];
    }),
  );
}

/** The frame of one association. */
export async function readFrame(ctx: BaseCtx, associationId: string): Promise<Frame> {
  const frame = (await readFrames(ctx, [associationId])).get(associationId);
  if (!frame) throw notFound();
  return frame;
}

export type RulesRow = Pick<
  typeof approvalRules.$inferSelect,
  "pathA" | "pathB" | "pathC" | "deciderIds" | "decisionMinutes" | "leadDays" | "leadDaysC" | "workingHours"
>;

/** The rules that hold for an association, from its own row and its state's; either may be missing. */
export function rulesOf(own: RulesRow | undefined, state: RulesRow | undefined) {
  const minimum = minimumOf(state ? fromRow(state) : null);
  return { rules: withMinimum(own ? fromRow(own) : { ...broughtRules, ...minimum }, minimum), minimum };
}

function fromRow(row: RulesRow): ApprovalRules {
  const {
    pathA: A,
    pathB: B,
    pathC: C,
    deciderIds,
    decisionMinutes,
    leadDays,
    leadDaysC,
    workingHours,
  } = row;
  return { paths: { A, B, C }, deciderIds, decisionMinutes, leadDays, leadDaysC, workingHours };
}

type People = { members: Decider[]; helpers: Decider[] };

async function readDeciders(ctx: BaseCtx, ids: readonly string[]): Promise<Map<string, People>> {
  const moment = momentOf(ctx.now);
  const teams = await readTeams(ctx.db, ids, moment.day);
  return new Map([...teams].map(([associationId, team]) => [associationId, decidersOf(team, moment)]));
}

function decidersOf(team: Team, moment: Moment): People {
  const helpers: Decider[] = [];
  const decider = (member: TeamMember, deputyIds: string[]): Decider => ({
    membershipId: member.membershipId,
    personId: member.personId,
    name: member.name,
    roles: member.roles,
    deputyIds,
    awayUntil: awayUntil(member.absences, moment),
  });
  const members = team.members.map((member) => {
    const deputyIds = deputiesNow(team, member, "approving", moment).map(({ membershipId }) => membershipId);
    const standIn = standInFor(team, member, "approving", moment);
    if (!standIn?.helperId) return decider(member, deputyIds);
    helpers.push(decider(standIn.holder, []));
    return decider(member, [...deputyIds, standIn.holder.membershipId]);
  });
  return { members, helpers };
}
