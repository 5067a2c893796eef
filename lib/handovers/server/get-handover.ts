import "server-only";
import { eq } from "drizzle-orm";
import type { absences } from "@/db/schema/absences";
import { persons } from "@/db/schema/people";
import { coverOf } from "@/lib/absences/server/cover-of";
import { namesOf } from "@/lib/absences/server/names-of";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { awayUntil, momentOf } from "@/lib/coverage/rules-away";
import type { Team } from "@/lib/coverage/rules-team";
import { readTeam } from "@/lib/coverage/server/read-teams";
import { workCalendars } from "@/lib/coverage/server/work-calendars";
import { notFound } from "@/lib/errors";
import { listMembers } from "@/lib/members/server/list-members";
import type { Handover } from "../contract";
import { keptSheet } from "../contract-parts";
import { phaseOf } from "../rules";
import { type Found, findHandover, type OnAbsence } from "./find-handover";
import { readSheet } from "./read-sheet";

/**
 * The handover sheet of an absence, for people of the association and whoever helps out there. It keeps nothing: a
 * sweep does, when the absence begins.
 */
export async function getHandover(ctx: Ctx, input: OnAbsence): Promise<Handover> {
  const scope = await enter(ctx, input.associationId, "absence.read");
  const found = await findHandover(ctx, scope, input.absenceId);
  const { absence, membershipId, handover, requests, mine, mayWrite } = found;
  const moment = momentOf(ctx.now);
  const phase = phaseOf(absence, moment);
  const stored = phase === "ahead" ? null : keptSheet.safeParse(handover?.frozen);
  const kept = stored?.success ? stored.data : null;
  const team = await readTeam(ctx.db, scope.associationId, absence.startsOn);
  const { sheet } = await readSheet(ctx, scope, {
    membershipId,
    period: absence,
    kept,
    isOver: phase === "over",
  });
  return {
    ...sheet,
    today: moment.day,
    absence: await shownAbsence(ctx, found, team),
    requests,
    myRequestId: mine?.id ?? null,
    phase,
    frozenAt: kept ? (handover?.frozenAt?.toISOString() ?? null) : null,
    team: await teamLines(ctx, { associationId: scope.associationId, membershipId, team }),
    note: await noteOf(ctx, handover),
    mayWrite,
  };
}

async function shownAbsence(ctx: Ctx, { absence, membershipId }: Found, team: Team) {
  const { associationId } = team;
  const member = team.members.find((one) => one.membershipId === membershipId);
  const calendar = (await workCalendars(ctx.db, [associationId])).get(associationId);
  if (!member || !calendar) throw notFound();
  const helpers = await namesOf(
    ctx,
    team.helpers.map((one) => one.associationId),
  );
  const helperNames = new Map([...helpers].map(([id, { name }]) => [id, name]));
  return {
    ...daysOf(absence),
    ...{ membershipId, name: member.name, mine: absence.personId === ctx.me.personId },
    cover: coverOf({ team, member, when: absence, calendar, helperNames }),
  };
}

const daysOf = ({ id, startsOn, startsAtNoon, endsOn, endsAtNoon }: typeof absences.$inferSelect) => ({
  ...{ id, startsOn, startsAtNoon, endsOn, endsAtNoon },
});

type Asked = { associationId: string; membershipId: string; team: Team };

/** Everybody else of the association, those who lead it first. */
async function teamLines(ctx: Ctx, { associationId, membershipId, team }: Asked): Promise<Handover["team"]> {
  const { members } = await listMembers(ctx, { associationId });
  const moment = momentOf(ctx.now);
  const away = new Map(
    team.members.map((one) => [one.membershipId, awayUntil(one.absences, moment)] as const),
  );
  return members
    .filter(({ id }) => id !== membershipId)
    .map(({ id, name, roles, email }) => ({
      ...{ membershipId: id, name, roles, email },
      awayUntil: away.get(id) ?? null,
    }))
    .sort((a, b) => Number(b.roles.includes("manager")) - Number(a.roles.includes("manager")));
}

/** What is written beside the sheet, with who wrote it last. */
export async function noteOf(ctx: Ctx, row: Found["handover"]): Promise<Handover["note"]> {
  if (!row || row.revision === 0) return { text: "", revision: 0, editedByName: null, editedAt: null };
  const [editor] = row.editedById
    ? await ctx.db.select({ name: persons.name }).from(persons).where(eq(persons.id, row.editedById))
    : [];
  return {
    text: row.note,
    revision: row.revision,
    editedByName: editor?.name ?? null,
    editedAt: editor ? row.updatedAt.toISOString() : null,
  };
}
