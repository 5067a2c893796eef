import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/time/days";
import { coverageOf, gapsOf } from "./rules-coverage";
import type { Away, Team } from "./rules-team";
import { away, helperOf, type Sketch, teamOf } from "./testing";

const day = "2026-12-21";

function on(team: Team, when = day) {
  const [found] = coverageOf(team, [when]);
  if (!found) throw new Error("no day");
  return found;
}

/** The state of editing, in a team whose approving is of no interest. */
const editing = (people: Record<string, Sketch>, when = day) => on(teamOf(people), when).editing.state;

describe("a duty on a day", () => {
  it("is covered by two, thin with one, and a gap with nobody", () => {
    expect(editing({ anna: {}, ben: {} })).toBe("covered");
    expect(editing({ anna: {} })).toBe("thin");
    expect(editing({ anna: { roles: ["reader"] } })).toBe("gap");
    expect(editing({})).toBe("gap");
  });

  it("is covered by one whom somebody could stand in for", () => {
    expect(editing({ anna: { editing: ["ben"] }, ben: { roles: ["reader"] } })).toBe("covered");
  });

  it("is thin once the stand-in has it and nobody is behind them", () => {
    expect(editing({ anna: { editing: ["ben"], away: [away(day)] }, ben: { roles: ["reader"] } })).toBe(
      "thin",
    );
    const behind = {
      ben: { roles: ["reader" as const], editing: ["cem"] },
      cem: { roles: ["reader" as const] },
    };
    expect(editing({ anna: { editing: ["ben"], away: [away(day)] }, ...behind })).toBe("covered");
  });

  it("counts nobody twice who has it for two", () => {
    const people = {
      anna: { editing: ["cem"], away: [away(day)] },
      ben: { editing: ["cem"], away: [away(day)] },
      cem: { roles: ["reader" as const] },
    };
    expect(editing(people)).toBe("thin");
  });

  it("takes nobody as reserve who declined, but only while that absence lasts", () => {
    const people = {
      anna: { editing: ["ben"], away: [away(day, day, ["ben"])] },
      ben: { roles: ["reader" as const] },
      cem: {},
    };
    expect(editing(people)).toBe("thin");
    expect(editing(people, "2026-12-22")).toBe("covered");
  });

  it("is as bad as the worse half, and names everybody who has it at some half", () => {
    const found = on(
      teamOf({
        anna: { editing: ["ben"], away: [away(`${day} pm`, day)] },
        ben: { roles: ["reader"], away: [away(day, `${day} am`)] },
      }),
    );
    expect(found.editing).toEqual({
      state: "thin",
      helperId: null,
      holders: [
        { membershipId: "anna", principalId: "anna", via: [] },
        { membershipId: "ben", principalId: "anna", via: [] },
      ],
    });
    expect(editing({ anna: { away: [away(`${day} pm`, day)] } })).toBe("gap");
  });

  it("says through whom somebody has it", () => {
    const found = on(
      teamOf({
        anna: { editing: ["ben"], away: [away(day)] },
        ben: { editing: ["cem"], away: [away(day)] },
        cem: { roles: ["reader"] },
      }),
    );
    expect(found.editing.holders).toEqual([
      { membershipId: "cem", principalId: "anna", via: ["ben"] },
      { membershipId: "cem", principalId: "ben", via: [] },
    ]);
  });

  it("is thin where only help from outside is left, and says whose", () => {
    const team = teamOf({ anna: { away: [away(day)] } }, [helperOf("neighbour", { zoe: {} }, ["editing"])]);
    expect(on(team)).toMatchObject({
      state: "gap",
      editing: {
        state: "thin",
        helperId: "neighbour",
        holders: [{ membershipId: "zoe", principalId: "anna", via: [] }],
      },
      approving: { state: "gap", helperId: null, holders: [] },
    });
  });

  it("can be helped with where nobody in the team has such a role", () => {
    const team = teamOf({ anna: {} }, [helperOf("state", { coord: { roles: ["coordinator"] } })]);
    expect(on(team).approving).toEqual({ state: "thin", helperId: "state", holders: [] });
  });

  it("needs no help while somebody of the team has it", () => {
    const team = teamOf({ anna: { away: [away(day)] }, ben: {} }, [helperOf("neighbour", { zoe: {} })]);
    expect(on(team).editing).toMatchObject({ state: "thin", helperId: null });
  });
});

describe("four eyes", () => {
  const both = ["editor", "approver"] as const;

  it("are missing where one person alone has both duties", () => {
    const found = on(teamOf({ anna: { roles: [...both] }, ben: { roles: [...both], away: [away(day)] } }));
    expect(found).toMatchObject({ state: "thin", fourEyes: false });
    expect(on(teamOf({ anna: { roles: [...both] }, ben: {} })).fourEyes).toBe(true);
    expect(on(teamOf({ anna: {}, ben: { roles: ["approver"] } })).fourEyes).toBe(true);
  });

  it("are there with a reserve for one of the duties", () => {
    const team = teamOf({ anna: { roles: [...both], editing: ["ben"] }, ben: { roles: ["reader"] } });
    expect(on(team)).toMatchObject({ state: "thin", fourEyes: true });
  });

  it("are missing on a day on which they are missing for half of it", () => {
    const team = (absence: Away) => teamOf({ anna: { roles: [...both] }, ben: { away: [absence] } });
    expect(on(team(away(day, `${day} am`))).fourEyes).toBe(false);
    expect(on(team(away(`${day} pm`, day))).fourEyes).toBe(false);
  });

  it("are another matter than a gap: where nobody approves, nobody is alone", () => {
    expect(on(teamOf({ anna: {} }))).toMatchObject({ state: "gap", fourEyes: true });
  });
});

describe("gaps", () => {
  const team = teamOf({
    anna: { away: [away("2026-12-22", "2027-01-04")] },
    mona: { roles: ["manager"], away: [away("2026-12-31", "2027-01-05 am"), away("2027-01-08")] },
  });
  const days = daysBetween("2026-12-21", "2027-01-11").filter(
    (one) => !["2026-12-26", "2027-01-02"].includes(one),
  );

  it("are the days in a row, over days that were not asked about and the turn of the year, with what is missing", () => {
    expect(gapsOf(coverageOf(team, days))).toEqual([
      { from: "2026-12-22", to: "2027-01-05", duties: ["editing", "approving"] },
      { from: "2027-01-08", to: "2027-01-08", duties: ["approving"] },
    ]);
  });

  it("are none where there are none, or no days", () => {
    expect(gapsOf(coverageOf(team, ["2026-12-21"]))).toEqual([]);
    expect(gapsOf(coverageOf(team, []))).toEqual([]);
  });
});

it("answers for the days that are asked, in their order, and leaves the team as it was", () => {
  const team = teamOf({ anna: { away: [away(day)] } });
  const before = structuredClone(team);
  const days = ["2026-12-22", day, "2026-12-20"];
  expect(coverageOf(team, days).map((one) => [one.day, one.editing.state])).toEqual([
    ["2026-12-22", "thin"],
    [day, "gap"],
    ["2026-12-20", "thin"],
  ]);
  expect(team).toEqual(before);
});
