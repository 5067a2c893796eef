import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { readTeam } from "@/lib/coverage/server/read-teams";
import { workCalendars } from "@/lib/coverage/server/work-calendars";
import { todayIn } from "@/lib/time/zones";
import type { ColleagueAbsence } from "../contract";
import { coverOf } from "./cover-of";
import { runningAbsences } from "./follow-absences";
import { savedOf } from "./internal";
import { namesOf } from "./names-of";
import { readRequests } from "./read-requests";

/** Who of the association is away now or later, and who stands in. For its own people only: never for the state. */
export async function listAbsences(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ today: string; absences: ColleagueAbsence[] }> {
  const { associationId } = await enter(ctx, input.associationId, "absence.read");
  const today = todayIn(ctx.now);
  const rows = await runningAbsences(ctx, associationId, today);
  if (rows.length === 0) return { today, absences: [] };
  const team = await readTeam(ctx.db, associationId, today);
  const calendar = (await workCalendars(ctx.db, [associationId])).get(associationId);
  const requests = await readRequests(
    ctx,
    rows.map(({ id }) => id),
  );
  const helpers = await namesOf(
    ctx,
    team.helpers.map((one) => one.associationId),
  );
  const helperNames = new Map([...helpers].map(([id, { name }]) => [id, name]));
  const absences = rows.flatMap((row) => {
    const member = team.members.find(({ personId }) => personId === row.personId);
    if (!member || !calendar) return [];
    const asked = requests(row.id, associationId);
    const mine = asked.find(({ personId, answer }) => personId === ctx.me.personId && answer === null);
    return [
      {
        ...savedOf(row),
        ...{ membershipId: member.membershipId, name: member.name },
        mine: row.personId === ctx.me.personId,
        cover: coverOf({ team, member, when: row, calendar, helperNames }),
        requests: asked,
        askedMe: mine?.id ?? null,
      },
    ];
  });
  absences.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return { today, absences };
}
