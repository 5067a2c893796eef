import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { standInRequests } from "@/db/schema/absences";
import { associations } from "@/db/schema/associations";
import { accessChecks } from "@/db/schema/coverage";
import { persons } from "@/db/schema/people";
import { openEmptyTestDatabase } from "@/db/testing";
import { ctxFor } from "@/db/testing-data";
import { followAbsences } from "@/lib/absences/server/follow-absences";
import { listAbsences } from "@/lib/absences/server/list-absences";
import type { Ctx } from "@/lib/access/server/context";
import { getDistrictLoad } from "@/lib/budget/server/get-district-load";
import { listCoverage } from "@/lib/coverage/server/list-coverage";
import { listHelp } from "@/lib/coverage/server/list-help";
import { listPosts } from "@/lib/posts/server/list-posts";
import { addDays } from "@/lib/time/days";
import { addMonths } from "@/lib/time/months";
import { todayIn } from "@/lib/time/zones";
import { specialDistricts } from "./demo/special-districts";
import { demoAbsences, demoHeldKeys, standInDistricts } from "./demo/stand-ins";
import { demoStory } from "./demo/story";
import { loadDemo } from "./load-demo";

/** Where the journeys in a browser sign somebody in who has to be there. */
const journeys =
  "aurich celle cuxhaven emden gifhorn goslar hameln holzminden leer lingen lueneburg nienburg norden nordhorn peine rotenburg soltau stade uelzen verden westerstede wilhelmshaven winsen wittmund".split(
    " ",
  );

describe("who is away in the demo", () => {
  it("is away around today on every day of a year, and never where a journey needs them today", () => {
    for (let place = 0; place < 400; place += 1) {
      const today = addDays("2026-01-01", place);
      const all = demoAbsences(today);
      const now = all.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
      expect(now.map(({ associationKey }) => associationKey)).toEqual([standInDistricts.running]);
      expect(now.filter(({ associationKey }) => journeys.includes(associationKey))).toEqual([]);
      expect(all.every(({ startsOn, endsOn }) => startsOn <= endsOn)).toBe(true);
      const soon = all.filter(({ associationKey }) => associationKey === standInDistricts.uncovered);
      expect(soon.map(({ startsOn }) => startsOn > today)).toEqual([true, true]);
    }
  });

  it("leaves two drafts on hold where nobody edits, whatever the day", () => {
    for (const today of ["2026-11-25", "2026-12-26", "2027-04-01", "2028-02-29"]) {
      expect(demoHeldKeys(demoStory(today).posts, today)).toHaveLength(2);
    }
  });
});

// A plain Wednesday, and the second day of Christmas, a Saturday.
describe.each(["2026-11-25T08:00:00Z", "2026-12-26T08:00:00Z"])("the demo loaded at %s", (at) => {
  const now = new Date(at);
  const today = todayIn(now);
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openEmptyTestDatabase());
    await loadDemo(db, { now, pictures: new Map() });
  });
  afterAll(() => close());

  const idOfSlug = async (slug: string) => {
    const [row] = await db
      .select({ id: associations.id })
      .from(associations)
      .where(eq(associations.slug, slug));
    return row?.id ?? "";
  };
  const as = async (email: string): Promise<Ctx> => {
    const [row] = await db.select({ id: persons.id }).from(persons).where(eq(persons.email, email));
    return { ...(await ctxFor(db, row?.id ?? "")), now };
  };
  const coordinator = () => as("swantje.abeling@niedersachsen.beispiel.example");

  it("has the colleague's stand-in, one who has taken over, and a question that waits", async () => {
    const merle = await as("merle.brinkhus@celle.beispiel.example");
    const { absences } = await listAbsences(merle, { associationId: await idOfSlug("celle") });
    expect(absences.map(({ name }) => name)).toEqual(["Deniz Aydoğan"]);
    expect(absences[0]?.requests.map(({ name, answer }) => [name, answer])).toContainEqual([
      "Merle Brinkhus",
      "accepted",
    ]);
    const requestsIn = async (slug: string) =>
      db
        .select()
        .from(standInRequests)
        .where(eq(standInRequests.associationId, await idOfSlug(slug)));
    for (const { takenOverAt } of await requestsIn(standInDistricts.running))
      expect(takenOverAt).not.toBeNull();
    const open = await requestsIn(standInDistricts.unanswered);
    expect(open.map(({ answer }) => answer)).toEqual([null]);
    expect(open[0]?.createdAt.toISOString().slice(0, 10)).toBe(addDays(today, -6));
  });

  it("asks exactly those whom the product would ask", async () => {
    const all = () => db.select().from(standInRequests).orderBy(standInRequests.id);
    const before = await all();
    expect(before.length).toBeGreaterThan(2);
    const outer = { db, now, address: "", locale: "de" as const };
    for (const slug of Object.values(standInDistricts)) await followAbsences(outer, await idOfSlug(slug));
    expect(await all()).toEqual(before);
  });

  it("shows one district with a gap next week, one beyond its time, and neighbours who help", async () => {
    const ctx = await coordinator();
    const state = await idOfSlug("niedersachsen");
    const { districts } = await listCoverage(ctx, { associationId: state });
    const gaps = districts.filter(({ weeks }) => JSON.stringify(weeks[1]).includes("g"));
    expect(gaps.map(({ associationId }) => associationId)).toEqual([
      await idOfSlug(standInDistricts.uncovered),
    ]);
    const load = await getDistrictLoad(ctx, { associationId: await idOfSlug(specialDistricts.overbooked) });
    expect(load.weeks[1]?.plannedMinutes).toBeGreaterThan(load.weeks[1]?.availableMinutes ?? 0);
    const help = async (slug: string) => listHelp(ctx, { associationId: await idOfSlug(slug) });
    expect(JSON.stringify(await help("delmenhorst"))).toContain("Oldenburg");
    expect(JSON.stringify(await help("vechta"))).toContain("Cloppenburg");
  });

  it("has fresh and overdue access checks, and two posts on hold", async () => {
    const checks = await db.select().from(accessChecks);
    const old = addMonths(today, -3);
    expect(checks.filter(({ checkedOn }) => checkedOn < old)).toHaveLength(2);
    expect(checks.filter(({ checkedOn }) => checkedOn >= old)).toHaveLength(3);
    const associationId = await idOfSlug(standInDistricts.uncovered);
    const { posts } = await listPosts(await coordinator(), { associationId, held: true, limit: 50 });
    expect(posts.map(({ stage }) => stage)).toEqual(["drafting", "drafting"]);
  });
});
