import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { standInRequests } from "@/db/schema/absences";
import { memberships } from "@/db/schema/people";
import { asksToStandIn } from "@/lib/notices/rules";
import type { LineLinks } from "@/lib/notices/server/line-links";
import { standInLink } from "./stand-in-token";

/** The lines of a mail that ask its reader to stand in lead to a page to answer on, where the request still stands. */
export const standInLinks: LineLinks = async (ctx, lines) => {
  const asked = lines.filter(({ kind }) => asksToStandIn(kind));
  const [first] = asked;
  if (!first) return lines.map(() => null);
  const absenceIds = asked.flatMap(({ subjectId }) => subjectId ?? []);
  const { id, associationId, absenceId, deputyId } = standInRequests;
  const requests = await ctx.db
    .select({ id, associationId, absenceId })
    .from(standInRequests)
    .innerJoin(memberships, eq(memberships.id, deputyId))
    .where(
      and(
        inArray(absenceId, absenceIds),
        eq(memberships.personId, first.personId),
        isNull(memberships.endedAt),
      ),
    );
  return lines.map((line) => {
    const asks = (one: (typeof requests)[number]) =>
      one.absenceId === line.subjectId && one.associationId === line.associationId;
    const request = asksToStandIn(line.kind) ? requests.find(asks) : undefined;
    return request ? standInLink({ requestId: request.id }) : null;
  });
};
