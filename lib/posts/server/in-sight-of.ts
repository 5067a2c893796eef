import "server-only";
import { and, eq, inArray, isNull, notInArray, or, type SQL } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import { can, type Standing } from "@/lib/access/policy";
import { stagesHiddenFromState } from "../rules";

/**
 * The posts somebody may see, wherever they belong: all of their own district, and of their state's districts those
 * that are open to it. For questions that begin elsewhere than at an association; needs `associations` joined.
 */
export function inSightOf(standings: readonly Standing[]): SQL | undefined {
  const own = standings.filter((standing) => can(standings, "post.read", standing));
  const states = standings.filter(({ associationId, kind }) => {
    const someDistrict = { associationId: "", parentId: associationId };
    return kind === "state" && can(standings, "post.read", someDistrict);
  });
  const ids = (some: Standing[]) => some.map((standing) => standing.associationId);
  const fromState = and(
    inArray(associations.parentId, ids(states)),
    eq(posts.districtOnly, false),
    notInArray(posts.stage, [...stagesHiddenFromState]),
  );
  return and(isNull(posts.deletedAt), or(inArray(posts.associationId, ids(own)), fromState));
}
