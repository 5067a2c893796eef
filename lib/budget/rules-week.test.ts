import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BudgetMember, broughtDuties, type Holder } from "@/lib/budget/rules-budget";
import {
  associationLoad,
  availableMinutes,
  outlook,
  verdict,
  type WeekLoad,
  weekLoad,
} from "@/lib/budget/rules-week";
import { budget, longBefore, lowerSaxony, member, planned } from "@/lib/budget/testing";
import { addDays, daysBetween } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";

const monday = "2026-11-23";
const weekdays = (from: string) => daysBetween(from, addDays(from, 4));
/** A post of Anna's that goes out on a day, with publication and aftercare only: 5 and 10 minutes. */
const short = (plannedOn: string, more = {}) =>
  longBefore(
    planned({
      plannedOn,
      minutes: { research: 0, text: 0, media: 0, check: 0, publish: 5, aftercare: 10 },
      ...more,
    }),
  );
const said = ({ items }: WeekLoad) =>
  items.map((item) =>
    [item.kind === "step" ? `${item.dueOn} ${item.step}` : item.key, item.minutes, item.inheritedFrom ?? ""]
      .join(" ")
      .trim(),
  );

describe("the minutes available", () => {
  const minutes = (week: string, more: Partial<BudgetMember> = {}, setting = budget()) =>
    availableMinutes(member("anna", more), week, setting);

  it("are the weekly ones in a week without anything", () => {
    expect(minutes(monday)).toBe(300);
    expect(minutes(monday, { weeklyMinutes: 90, workDays: [2, 4] })).toBe(90);
  });

  it("are fewer by the public holidays of Easter 2026 and 2027", () => {
    expect(["2026-03-30", "2026-04-06", "2027-03-22", "2027-03-29"].map((week) => minutes(week))).toEqual([
      240, 240, 240, 240,
    ]);
    // Of Tuesday and Thursday no holiday takes anything.
    expect(minutes("2026-04-06", { workDays: [2, 4] })).toBe(300);
    expect(minutes("2026-04-06", { workDays: [1] })).toBe(0);
  });

  it("are fewer in week 53, which ends with New Year, and in that of Christmas", () => {
    expect(minutes("2026-12-28")).toBe(240);
    expect(minutes("2026-12-21")).toBe(240);
    expect(minutes("2027-01-04")).toBe(300);
  });

  it("do not feel the weeks of the clock changes", () => {
    expect([minutes("2026-10-19"), minutes("2026-10-26"), minutes("2027-03-15")]).toEqual([300, 300, 300]);
  });

  it("are fewer by the days and halves of days somebody is away", () => {
    const half: Holder[] = [{ membershipId: "anna", share: 0.5 }];
    const away = { [`anna ${monday}`]: [], "anna 2026-11-24": half };
    expect(minutes(monday, {}, budget({ away }))).toBe(210);
    // A day away that is no day of the pattern takes nothing.
    expect(minutes(monday, { workDays: [2, 4] }, budget({ away }))).toBe(225);
    expect(minutes(monday, { weeklyMinutes: 101 }, budget({ away }))).toBe(71);
  });

  it("are none without weekly minutes, and none without a pattern", () => {
    expect(minutes(monday, { weeklyMinutes: 0 })).toBe(0);
    expect(minutes(monday, { workDays: [] })).toBe(0);
  });
});

describe("the week of a member", () => {
  it("has their own steps that are due in it", () => {
    const posts = [longBefore(planned({ plannedOn: "2026-11-26" }))];
    const anna = weekLoad(budget({ posts }), "anna", monday);
    expect(said(anna)).toEqual([
      "2026-11-23 media 15",
      "2026-11-24 check 5",
      "2026-11-26 publish 5",
      "2026-11-27 aftercare 10",
    ]);
    expect(anna).toMatchObject({ availableMinutes: 300, plannedMinutes: 35 });
    expect(weekLoad(budget({ posts }), "anna", "2026-11-16").plannedMinutes).toBe(25);
    expect(weekLoad(budget({ posts }), "ben", monday)).toMatchObject({ plannedMinutes: 0, items: [] });
  });

  it("keeps what is done, because it was planned", () => {
    const posts = [short("2026-11-26", { stage: "published" })];
    const { plannedMinutes, items } = weekLoad(budget({ posts }), "anna", monday);
    expect(plannedMinutes).toBe(15);
    expect(items.map((item) => item.kind === "step" && item.done)).toEqual([true, false]);
  });

  it("has the steps of those whose days it stands in for, and no others", () => {
    const away = { "anna 2026-11-26": [{ membershipId: "ben", share: 1 as const }] };
    const all = budget({ posts: [short("2026-11-26")], away });
    expect(said(weekLoad(all, "ben", monday))).toEqual(["2026-11-26 publish 5 anna"]);
    expect(said(weekLoad(all, "anna", monday))).toEqual(["2026-11-27 aftercare 10"]);
  });

  it("shares the steps of a day of which somebody is away half", () => {
    const halves: Holder[] = [
      { membershipId: "anna", share: 0.5 },
      { membershipId: "ben", share: 0.5 },
    ];
    const all = budget({ posts: [short("2026-11-26")], away: { "anna 2026-11-26": halves } });
    expect(said(weekLoad(all, "anna", monday))).toEqual(["2026-11-26 publish 3", "2026-11-27 aftercare 10"]);
    expect(said(weekLoad(all, "ben", monday))).toEqual(["2026-11-26 publish 2 anna"]);
  });

  it("gives a step of a closed day to whoever has the duty on the working day before", () => {
    const friday = { "anna 2026-11-27": [{ membershipId: "ben", share: 1 as const }] };
    const posts = [short("2026-11-28")];
    expect(said(weekLoad(budget({ posts, away: friday }), "ben", monday))).toEqual([
      "2026-11-28 publish 5 anna",
    ]);
    // Easter Monday belongs to Maundy Thursday, but to its own week.
    const thursday = { "anna 2027-03-25": [{ membershipId: "ben", share: 1 as const }] };
    const easter = budget({ posts: [short("2027-03-29")], away: thursday });
    expect(said(weekLoad(easter, "ben", "2027-03-29"))).toEqual(["2027-03-29 publish 5 anna"]);
    expect(said(weekLoad(easter, "ben", "2027-03-22"))).toEqual([]);
  });

  it("runs over New Year as one week", () => {
    const posts = [short("2026-12-31")];
    expect(said(weekLoad(budget({ posts }), "anna", "2026-12-28"))).toEqual(["2026-12-31 publish 5"]);
    expect(said(weekLoad(budget({ posts }), "anna", "2027-01-04"))).toEqual(["2027-01-04 aftercare 10"]);
  });

  it("knows a neighbour who helps out, who has no minutes here", () => {
    const away = { "anna 2026-11-26": [{ membershipId: "neighbour", share: 1 as const }] };
    expect(weekLoad(budget({ posts: [short("2026-11-26")], away }), "neighbour", monday)).toMatchObject({
      availableMinutes: 0,
      plannedMinutes: 5,
    });
  });
});

describe("the fixed duties of a week", () => {
  const duties = broughtDuties;

  it("take 150 minutes, shared by the weekly minutes of those who write", () => {
    const members = [
      member("anna"),
      member("ben", { weeklyMinutes: 150 }),
      member("lead", { hasEditing: false }),
    ];
    const all = budget({ members, duties });
    expect(said(weekLoad(all, "anna", monday))).toEqual([
      "community 50",
      "monitoring 10",
      "meeting 13",
      "exchange 13",
      "figures 7",
      "reserve 7",
    ]);
    expect(weekLoad(all, "ben", monday).plannedMinutes).toBe(50);
    expect(weekLoad(all, "lead", monday).plannedMinutes).toBe(0);
    expect(associationLoad(all, monday)).toMatchObject({ availableMinutes: 450, plannedMinutes: 150 });
  });

  it("give the odd minute to the same member whatever order they are asked in", () => {
    const members = [member("ben"), member("anna")];
    for (const team of [members, members.toReversed()]) {
      const all = budget({ members: team, duties });
      expect(weekLoad(all, "anna", monday).plannedMinutes).toBe(76);
    }
  });

  it("can be one member's alone, whether or not they write", () => {
    const members = [member("anna"), member("lead", { hasEditing: false })];
    const all = budget({ members, duties: [{ key: "community", minutes: 75, memberId: "lead" }] });
    expect(said(weekLoad(all, "lead", monday))).toEqual(["community 75"]);
    expect(said(weekLoad(all, "anna", monday))).toEqual([]);
  });

  it("pass to whoever stands in, for the days of the absence", () => {
    const [monday1 = "", tuesday = ""] = weekdays(monday);
    const toBen: Holder[] = [{ membershipId: "ben", share: 1 }];
    const all = budget({
      duties: [{ key: "community", minutes: 75, memberId: "anna" }],
      away: { [`anna ${monday1}`]: toBen, [`anna ${tuesday}`]: toBen },
    });
    expect(said(weekLoad(all, "anna", monday))).toEqual(["community 45"]);
    expect(said(weekLoad(all, "ben", monday))).toEqual(["community 30 anna"]);
  });

  it("pass half on a half day, and are without a stand-in where nobody has the day", () => {
    const halves: Holder[] = [
      { membershipId: "anna", share: 0.5 },
      { membershipId: "ben", share: 0.5 },
    ];
    const all = budget({
      duties: [{ key: "community", minutes: 75, memberId: "anna" }],
      away: { [`anna ${monday}`]: halves, "anna 2026-11-24": [{ membershipId: "anna", share: 0.5 }] },
    });
    expect(weekLoad(all, "anna", monday).plannedMinutes).toBe(60);
    expect(weekLoad(all, "ben", monday).plannedMinutes).toBe(8);
    expect(associationLoad(all, monday)).toMatchObject({ plannedMinutes: 75, unheldMinutes: 7 });
  });

  it("are not made smaller by holidays", () => {
    const all = budget({ members: [member("anna", { workDays: [1, 2] })], duties });
    for (const week of ["2026-04-06", "2027-03-29", "2026-12-28"]) {
      expect(weekLoad(all, "anna", week).plannedMinutes).toBe(150);
    }
    const mondays = budget({ members: [member("anna", { workDays: [1] })], duties });
    expect(weekLoad(mondays, "anna", "2026-04-06")).toMatchObject({
      availableMinutes: 0,
      plannedMinutes: 150,
    });
  });

  it("are none in a week without a working day", () => {
    const shut = { ...lowerSaxony, freeDaysOf: () => weekdays(monday) };
    const all = budget({ duties, calendar: shut });
    expect(associationLoad(all, monday)).toMatchObject({ availableMinutes: 0, plannedMinutes: 0 });
    expect(associationLoad(all, addDays(monday, 7)).plannedMinutes).toBe(150);
  });

  it("are shared alike where nobody has weekly minutes, and nobody's where nobody writes", () => {
    const none = [member("anna", { weeklyMinutes: 0 }), member("ben", { weeklyMinutes: 0 })];
    const all = budget({ members: none, duties });
    expect([weekLoad(all, "anna", monday), weekLoad(all, "ben", monday)].map(verdict)).toEqual([
      { state: "over", minutes: 76 },
      { state: "over", minutes: 74 },
    ]);
    const empty = budget({ members: [], duties });
    expect(associationLoad(empty, monday)).toMatchObject({ plannedMinutes: 150, nobodysMinutes: 150 });
    const left = budget({ duties: [{ key: "figures", minutes: 10, memberId: "left" }] });
    expect(associationLoad(left, monday)).toMatchObject({ nobodysMinutes: 10, unheldMinutes: 0 });
  });
});

describe("the week of an association", () => {
  it("counts the posts nobody is responsible for, which load nobody", () => {
    const all = budget({ posts: [short("2026-11-26", { responsibleId: null })] });
    expect(associationLoad(all, monday)).toEqual({
      availableMinutes: 600,
      plannedMinutes: 15,
      unheldMinutes: 0,
      nobodysMinutes: 15,
    });
    expect(weekLoad(all, "anna", monday).plannedMinutes).toBe(0);
  });

  it("says what is without a stand-in", () => {
    const all = budget({ posts: [short("2026-11-26")], away: { "anna 2026-11-26": [] } });
    expect(associationLoad(all, monday)).toMatchObject({
      availableMinutes: 540,
      plannedMinutes: 15,
      unheldMinutes: 5,
      nobodysMinutes: 0,
    });
  });
});

it("looks twelve weeks ahead, each as that week says itself", () => {
  const all = budget({ posts: [short("2026-12-31")], duties: broughtDuties });
  const weeks = outlook(monday, (week) => weekLoad(all, "anna", week));
  expect(weeks).toHaveLength(12);
  expect(weeks.map((week) => week.monday).at(-1)).toBe("2027-02-08");
  expect(weeks[5]).toEqual({ monday: "2026-12-28", ...weekLoad(all, "anna", "2026-12-28") });
  expect(outlook(monday, (week) => associationLoad(all, week))[6]?.plannedMinutes).toBe(160);
});

describe("the verdict about a week", () => {
  const of = (plannedMinutes: number, available = 300) =>
    verdict({ plannedMinutes, availableMinutes: available });

  it("is free below 90 %, full up to 100 %, and over from the first minute more", () => {
    expect(of(250)).toEqual({ state: "free", minutes: 50 });
    expect(of(269)).toEqual({ state: "free", minutes: 31 });
    expect(of(270)).toEqual({ state: "full", minutes: 30 });
    expect(of(300)).toEqual({ state: "full", minutes: 0 });
    expect(of(301)).toEqual({ state: "over", minutes: 1 });
  });

  it("is free with nothing to do in no time, and over with anything", () => {
    expect(of(0, 0)).toEqual({ state: "free", minutes: 0 });
    expect(of(1, 0)).toEqual({ state: "over", minutes: 1 });
  });
});

describe("any association and any week", () => {
  const ids = ["anna", "ben", "cem", "dana"];
  const everybody = [...ids, "neighbour"];
  const somebody = fc.constantFrom(...everybody);
  const holders = fc.oneof(
    fc.constant<Holder[]>([]),
    somebody.map((membershipId): Holder[] => [{ membershipId, share: 1 }]),
    somebody.map((membershipId): Holder[] => [{ membershipId, share: 0.5 }]),
    fc
      .uniqueArray(somebody, { minLength: 2, maxLength: 2 })
      .map((two) => two.map((membershipId): Holder => ({ membershipId, share: 0.5 }))),
  );
  const days = fc.integer({ min: 0, max: 500 }).map((count) => addDays("2026-03-01", count));
  const members = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc
          .record({
            weeklyMinutes: fc.nat(2400),
            workDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
            hasEditing: fc.boolean(),
          })
          .map((more) => member(id, more)),
      ),
    ),
  );
  const minutes = fc.record(
    Object.fromEntries(
      ["research", "text", "media", "check", "publish", "aftercare"].map((step) => [step, fc.nat(121)]),
    ) as Record<"research" | "text" | "media" | "check" | "publish" | "aftercare", fc.Arbitrary<number>>,
  );
  const posts = fc.array(
    fc.record({
      plannedOn: days,
      minutes,
      leadDays: fc.constantFrom(0, 2, 4),
      responsibleId: fc.constantFrom(null, ...ids),
    }),
    { maxLength: 6 },
  );
  const duties = fc.array(
    fc.record({
      key: fc.constantFrom(...broughtDuties.map(({ key }) => key)),
      minutes: fc.nat(200),
      memberId: fc.constantFrom(null, ...ids),
    }),
    { maxLength: 6 },
  );
  /** What each member's days cycle through, so that the same question has the same answer. */
  const cycles = fc.array(holders, { minLength: 1, maxLength: 9 });

  it("has each minute with one member, without a stand-in, or nobody's: none is lost or counted twice", () => {
    fc.assert(
      fc.property(members, posts, duties, cycles, days, (team, some, fixed, cycle, day) => {
        const week = startOfIsoWeek(day);
        const all = budget({
          members: team,
          duties: fixed,
          posts: some.map((one, place) => longBefore(planned({ ...one, postId: `${place}` }))),
          holderOf: (id, on) => cycle[(ids.indexOf(id) + Date.parse(on) / 86_400_000) % cycle.length] ?? [],
        });
        const steps = all.posts
          .flatMap((post) => post.steps)
          .filter(({ dueOn }) => week <= dueOn && dueOn <= addDays(week, 6));
        const due = [...steps, ...fixed].reduce((sum, one) => sum + one.minutes, 0);
        const loads = everybody.map((id) => weekLoad(all, id, week));
        const held = loads.reduce((sum, one) => sum + one.plannedMinutes, 0);
        const association = associationLoad(all, week);
        expect(association.plannedMinutes).toBe(due);
        expect(held + association.unheldMinutes + association.nobodysMinutes).toBe(due);
        for (const { items } of loads) {
          expect(items.every((item) => Number.isInteger(item.minutes) && item.minutes > 0)).toBe(true);
        }
        const turned = { ...all, members: team.toReversed(), posts: all.posts.toReversed() };
        expect(everybody.map((id) => weekLoad(turned, id, week))).toEqual(loads);
      }),
    );
  });
});
