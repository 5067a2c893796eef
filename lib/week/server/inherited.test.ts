import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { activity } from "@/db/schema/activity";
import { posts } from "@/db/schema/posts";
import { toInstant } from "@/lib/time/zones";
import type { Week } from "../contract";
import { openWeekWorld, type WeekWorld } from "../testing";

let world: WeekWorld;

beforeEach(async () => {
  world = await openWeekWorld();
});
afterEach(() => world.close());

const titles = (cards: { title: string }[]) => cards.map(({ title }) => title);
const dated = ({ thisWeek, nextWeek }: Week) => titles([...thisWeek, ...nextWeek]);
const planned = ({ bar }: Week) => bar.map(({ plannedMinutes }) => plannedMinutes);

it("brings what falls due during an absence to the stand-in, and takes it back without residue", async () => {
  const { anna, ben, weekOf, plan, leave } = world;
  await plan("Mitten drin", "2026-11-27", "approved");
  await plan("Schritte vorher", "2026-12-04", "drafting");
  await plan("Erst danach", "2026-12-04", "approved");
  const before = await weekOf(ben, "2026-11-25");
  await leave(anna, { startsOn: "2026-11-26", endsOn: "2026-12-01" });
  expect(dated(await weekOf(ben, "2026-11-25"))).toEqual([]);
  const during = await weekOf(ben, "2026-11-26");
  expect(dated(during)).toEqual(["Mitten drin", "Schritte vorher"]);
  expect(during.thisWeek[0]?.onBehalfOf).toEqual({ membershipId: anna.id, name: "Test editor" });
  expect(during.standsIn).toMatchObject([
    { membershipId: anna.id, until: "2026-12-01", duties: ["editing"] },
  ]);
  expect(dated(await weekOf(anna, "2026-11-26"))).toEqual(["Mitten drin", "Schritte vorher", "Erst danach"]);
  const after = await weekOf(ben, "2026-12-02");
  expect(dated(after)).toEqual([]);
  expect([after.standsIn, after.dueSteps, after.overdue]).toEqual([[], [], []]);
  expect(planned(await weekOf(ben, "2026-12-07"))).toEqual(planned(before));
});

it("begins at noon and ends at noon where the absence does", async () => {
  const { anna, ben, weekOf, plan, leave } = world;
  await plan("Heute", "2026-11-26", "approved");
  await leave(anna, { startsOn: "2026-11-26", endsOn: "2026-11-26", ...{ startsAtNoon: true } });
  expect(dated(await weekOf(ben, "2026-11-26", "11:59"))).toEqual([]);
  expect(dated(await weekOf(ben, "2026-11-26", "12:00"))).toEqual(["Heute"]);
  expect(dated(await weekOf(ben, "2026-11-27"))).toEqual([]);
});

it("reckons the inherited steps into the week of the stand-in and out of that of the absent", async () => {
  const { anna, ben, weekOf, plan, leave } = world;
  await plan("Freitag", "2026-11-27", "approved");
  const [annas, bens] = [await weekOf(anna, "2026-11-25"), await weekOf(ben, "2026-11-25")];
  expect(annas.bar[0]?.items.filter(({ kind }) => kind === "post")).toMatchObject([
    { title: "Freitag", onBehalfOf: null },
  ]);
  expect(bens.bar[0]?.items.filter(({ kind }) => kind === "post")).toEqual([]);
  await leave(anna, { startsOn: "2026-11-26", endsOn: "2026-11-27" });
  const [away, standing] = [await weekOf(anna, "2026-11-26"), await weekOf(ben, "2026-11-26")];
  expect(away.bar[0]?.availableMinutes).toBe(180);
  expect(standing.bar[0]?.items).toContainEqual({
    kind: "post",
    postId: expect.any(String),
    title: "Freitag",
    minutes: 5,
    onBehalfOf: { membershipId: anna.id, name: "Test editor" },
  });
});

it("lists undone steps of today and of days gone by, one's own and inherited, done ones never", async () => {
  const { anna, ben, weekOf, plan, leave } = world;
  await plan("Entwurf", "2026-11-30", "drafting");
  await plan("Fertig", "2026-11-30", "approved");
  await plan("Vorbei", "2026-11-23", "drafting");
  const steps = (week: Week) => week.dueSteps.map(({ title, step, dueOn }) => [title, step, dueOn]);
  const due = [
    ["Entwurf", "text", "2026-11-24"],
    ["Entwurf", "media", "2026-11-25"],
  ];
  expect(steps(await weekOf(anna, "2026-11-25"))).toEqual(due);
  expect(steps(await weekOf(ben, "2026-11-25"))).toEqual([]);
  await leave(anna, { startsOn: "2026-11-25", endsOn: "2026-11-25" });
  const standing = await weekOf(ben, "2026-11-25");
  expect(steps(standing)).toEqual(due);
  expect(standing.dueSteps.every(({ onBehalfOf }) => onBehalfOf?.membershipId === anna.id)).toBe(true);
  expect(titles(standing.overdue)).toEqual(["Vorbei"]);
  expect(standing.standsIn).toMatchObject([{ openPosts: 2 }]);
});

it("reckons weeks across the year and the change of the clocks", async () => {
  const { anna, weekOf, plan } = world;
  await plan("Neujahr", "2027-01-05", "approved");
  const turn = await weekOf(anna, "2026-12-31");
  expect([turn.weekStart, turn.nextWeekStart]).toEqual(["2026-12-28", "2027-01-04"]);
  expect(turn.bar.map(({ availableMinutes }) => availableMinutes)).toEqual([240, 300]);
  expect(titles(turn.nextWeek)).toEqual(["Neujahr"]);
  const spring = await weekOf(anna, "2027-03-28", "03:30");
  expect([spring.today, spring.weekStart]).toEqual(["2027-03-28", "2027-03-22"]);
  const autumn = await weekOf(anna, "2026-10-25", "23:30");
  expect([autumn.today, autumn.nextWeekStart]).toEqual(["2026-10-25", "2026-10-26"]);
});

it("says for two weeks after an absence what happened meanwhile, and whom to thank", async () => {
  const { db, associationId, anna, ben, weekOf, plan, leave } = world;
  const postId = await plan("Bearbeitet", "2026-12-09", "drafting");
  await leave(anna, { startsOn: "2026-11-26", endsOn: "2026-11-27" });
  const about = { associationId, subjectId: postId, kind: "posts.updated" };
  const acted = { ...about, personId: ben.personId };
  await db.insert(activity).values([
    { ...acted, onBehalfOfId: anna.personId, at: toInstant("2026-11-26", "10:00") },
    { ...about, personId: anna.personId, at: toInstant("2026-11-26", "11:00") },
    { ...acted, at: toInstant("2026-11-28", "10:00") },
  ]);
  expect((await weekOf(anna, "2026-11-26")).returned).toBeNull();
  const { returned } = await weekOf(anna, "2026-11-30");
  expect(returned).toMatchObject({
    endsOn: "2026-11-27",
    decided: [],
    changed: [{ postId, title: "Bearbeitet", names: ["Test editor"] }],
    thanks: ["Test editor"],
  });
  expect((await weekOf(anna, "2026-12-11")).returned).not.toBeNull();
  expect((await weekOf(anna, "2026-12-12")).returned).toBeNull();
  expect((await weekOf(ben, "2026-11-30")).returned).toBeNull();
});

it("tells of one's own next absence, who has the duties, and the days that nobody has them", async () => {
  const { anna, ben, cem, weekOf, leave } = world;
  await leave(anna, { startsOn: "2026-11-30", endsOn: "2026-12-01" });
  const { away, gaps } = await weekOf(anna, "2026-11-25");
  expect(away).toMatchObject({ startsOn: "2026-11-30", running: false, names: ["Test editor"] });
  expect([away?.uncovered, gaps]).toEqual([false, []]);
  await leave(ben, { startsOn: "2026-12-01", endsOn: "2026-12-02" });
  expect((await weekOf(anna, "2026-11-25")).away?.uncovered).toBe(true);
  expect((await weekOf(cem, "2026-11-25")).gaps).toEqual([
    { from: "2026-12-01", to: "2026-12-01", duties: ["editing"] },
  ]);
});

it("keeps posts on hold out of the planned minutes", async () => {
  const { db, anna, weekOf, plan } = world;
  const postId = await plan("Ruht", "2026-11-27", "approved");
  const [full] = planned(await weekOf(anna, "2026-11-25"));
  await db
    .update(posts)
    .set({ heldReason: "Ruhe", heldAt: toInstant("2026-11-24", "10:00") })
    .where(eq(posts.id, postId));
  const [held] = planned(await weekOf(anna, "2026-11-25"));
  // Research was due the week before, aftercare is due the week after.
  expect((full ?? 0) - (held ?? 0)).toBe(40);
});
