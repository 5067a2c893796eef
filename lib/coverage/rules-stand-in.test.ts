import { describe, expect, it } from "vitest";
import type { Duty } from "@/db/enums";
import { deputiesInOrder, dutiesTakenOver, standInFor } from "./rules-stand-in";
import type { Team } from "./rules-team";
import { at, away, helperOf, memberIn, teamOf } from "./testing";

const day = "2026-12-21";
const noon = at(`${day} pm`);
const gone = [away(day)];

const order = (team: Team, id: string, duty: Duty = "editing", moment?: typeof noon) =>
  deputiesInOrder(team, memberIn(team, id), duty, moment).map(({ name }) => name);

/** Who stands in, as a text: `cem via ben`, `zoe of neighbour`, or null. */
function standIn(team: Team, id: string, duty: Duty = "editing", moment = noon): string | null {
  const found = standInFor(team, memberIn(team, id), duty, moment);
  if (!found) return null;
  const via = found.via.map(({ name }) => name).join(", ");
  return `${found.holder.name}${via && ` via ${via}`}${found.helperId ? ` of ${found.helperId}` : ""}`;
}

describe("the order of deputies", () => {
  it("asks all of one's own before any of theirs, and each person once", () => {
    const team = teamOf({
      anna: { editing: ["ben", "cem"] },
      ben: { editing: ["dora", "cem"] },
      cem: { editing: ["emil", "dora"] },
      dora: {},
      emil: {},
    });
    expect(order(team, "anna")).toEqual(["ben", "cem", "dora", "emil"]);
  });

  it("ends in loops, and never comes back to the member", () => {
    const team = teamOf({
      anna: { editing: ["ben"] },
      ben: { editing: ["anna", "cem"] },
      cem: { editing: ["ben", "anna"] },
    });
    expect(order(team, "anna")).toEqual(["ben", "cem"]);
    expect(order(team, "cem")).toEqual(["ben", "anna"]);
  });

  it("keeps the duties apart", () => {
    const team = teamOf({
      anna: { roles: ["editor", "approver"], editing: ["ben"], approving: ["cem"] },
      ben: {},
      cem: {},
    });
    expect(order(team, "anna", "editing")).toEqual(["ben"]);
    expect(order(team, "anna", "approving")).toEqual(["cem"]);
  });

  it("leaves out whoever may not decide, and whoever is only reached through them", () => {
    const team = teamOf({
      anna: { roles: ["approver"], editing: ["ben"], approving: ["ben", "dora"] },
      ben: { roles: ["reader"], approving: ["cem"] },
      cem: { roles: ["approver"] },
      dora: {},
    });
    expect(order(team, "anna", "approving")).toEqual(["dora"]);
    expect(order(team, "anna", "editing")).toEqual(["ben"]);
  });

  it("passes over people who have left", () => {
    const team = teamOf({ anna: { editing: ["left", "ben"] }, ben: {} });
    expect(order(team, "anna")).toEqual(["ben"]);
  });

  it("leaves out whoever declined this absence, with those behind them, and nobody in another one", () => {
    const team = teamOf({
      anna: { editing: ["ben", "dora"], away: [away(day, day, ["ben"]), away("2026-12-28")] },
      ben: { editing: ["cem"] },
      cem: {},
      dora: {},
    });
    expect(order(team, "anna", "editing", noon)).toEqual(["dora"]);
    expect(order(team, "anna", "editing", at("2026-12-28 am"))).toEqual(["ben", "dora", "cem"]);
    expect(order(team, "anna")).toEqual(["ben", "dora", "cem"]);
  });

  it("still reaches those behind somebody who declined on another way", () => {
    const team = teamOf({
      anna: { editing: ["ben", "dora"], away: [away(day, day, ["ben"])] },
      ben: { editing: ["cem"] },
      cem: {},
      dora: { editing: ["cem"] },
    });
    expect(order(team, "anna", "editing", noon)).toEqual(["dora", "cem"]);
  });
});

describe("the stand-in", () => {
  const chain = (ben = gone, cem: typeof gone = []) =>
    teamOf({
      anna: { editing: ["ben"], away: gone },
      ben: { editing: ["cem"], away: ben },
      cem: { roles: ["reader"], away: cem },
    });

  it("is the first deputy who is there", () => {
    expect(standIn(chain([]), "anna")).toBe("ben");
  });

  it("is found along the chain, and says who was passed on the way", () => {
    expect(standIn(chain(), "anna")).toBe("cem via ben");
    expect(standIn(chain(), "ben")).toBe("cem");
    const longer = teamOf({
      anna: { editing: ["ben"], away: gone },
      ben: { editing: ["cem"], away: gone },
      cem: { editing: ["dora"], away: gone },
      dora: {},
    });
    expect(standIn(longer, "anna")).toBe("dora via ben, cem");
  });

  it("says of a second own deputy nothing but the name: the first is not on the way", () => {
    const team = teamOf({ anna: { editing: ["ben", "cem"], away: gone }, ben: { away: gone }, cem: {} });
    expect(standIn(team, "anna")).toBe("cem");
  });

  it("is nobody where all are away, or two stand in for each other and both are", () => {
    expect(standIn(chain(gone, gone), "anna")).toBeNull();
    const pair = teamOf({
      anna: { editing: ["ben"], away: gone },
      ben: { editing: ["anna"], away: gone },
    });
    expect(standIn(pair, "anna")).toBeNull();
    expect(standIn(pair, "ben")).toBeNull();
  });

  it("is nobody while the member is there, or for a duty the member has not got", () => {
    const team = chain();
    expect(standIn(team, "anna", "editing", at("2026-12-22 am"))).toBeNull();
    expect(standIn(team, "cem")).toBeNull();
    expect(standIn(team, "anna", "approving")).toBeNull();
  });

  it("changes at noon with whoever comes back then", () => {
    const team = chain([away(day, `${day} am`)]);
    expect(standIn(team, "anna", "editing", at(`${day} am`))).toBe("cem via ben");
    expect(standIn(team, "anna", "editing", at(`${day} pm`))).toBe("ben");
  });

  it("is the next one where the first declined", () => {
    const team = teamOf({
      anna: { editing: ["ben", "cem"], away: [away(day, day, ["ben"]), away("2026-12-28")] },
      ben: {},
      cem: {},
    });
    expect(standIn(team, "anna")).toBe("cem");
    expect(standIn(team, "anna", "editing", at("2026-12-28 am"))).toBe("ben");
  });

  it("goes over the turn of the year and over a clock change like over any night", () => {
    const team = teamOf({
      anna: {
        editing: ["ben"],
        away: [away("2026-12-31", "2027-01-01"), away("2027-03-26 pm", "2027-03-29 am")],
      },
      ben: {},
    });
    for (const moment of [
      "2026-12-31 pm",
      "2027-01-01 am",
      "2027-03-28 am",
      "2027-03-28 pm",
      "2027-03-29 am",
    ])
      expect(standIn(team, "anna", "editing", at(moment))).toBe("ben");
    for (const moment of ["2027-01-02 am", "2027-03-26 am", "2027-03-29 pm"])
      expect(standIn(team, "anna", "editing", at(moment))).toBeNull();
  });
});

describe("help from outside", () => {
  const neighbour = helperOf("neighbour", {
    zoe: {},
    änne: {},
    reader: { roles: ["reader"] },
  });
  const state = helperOf("state", { coord: { roles: ["coordinator"] }, press: { roles: ["press"] } });

  it("comes only where nobody of the team has the duty, and then for everybody", () => {
    const alone = { anna: { away: gone }, ben: { away: gone } };
    expect(standIn(teamOf(alone, [neighbour]), "anna")).toBe("änne of neighbour");
    expect(standIn(teamOf(alone, [neighbour]), "ben")).toBe("änne of neighbour");
    const another = teamOf({ ...alone, cem: {} }, [neighbour]);
    expect(standIn(another, "anna")).toBeNull();
    const deputised = teamOf(
      { ...alone, dora: { editing: ["emil"], away: gone }, emil: { roles: ["reader"] } },
      [neighbour],
    );
    expect(standIn(deputised, "anna")).toBeNull();
    expect(standIn(deputised, "dora")).toBe("emil");
  });

  it("comes from those who agreed for this duty, in their order, by name", () => {
    const people = { anna: { roles: ["editor", "approver"] as const, away: gone } };
    const mine = (helpers: Parameters<typeof teamOf>[1]) =>
      teamOf({ anna: { ...people.anna, roles: [...people.anna.roles] } }, helpers);
    expect(standIn(mine([state, neighbour]), "anna")).toBe("coord of state");
    expect(standIn(mine([neighbour, state]), "anna")).toBe("änne of neighbour");
    expect(standIn(mine([neighbour, state]), "anna", "approving")).toBe("coord of state");
    expect(standIn(mine([{ ...state, duties: ["editing"] }]), "anna", "approving")).toBeNull();
  });

  it("is given by whoever is there, and never by the person who is away", () => {
    const helpers = [
      helperOf("neighbour", {
        "anna there": { personId: "person anna" },
        "ben there": { away: gone },
        "zoe there": {},
      }),
    ];
    expect(standIn(teamOf({ anna: { away: gone } }, helpers), "anna")).toBe("zoe there of neighbour");
    const both = teamOf({ anna: { away: gone }, cem: { personId: "person zoe there", away: gone } }, helpers);
    expect(standIn(both, "anna")).toBeNull();
  });
});

describe("what somebody has for others", () => {
  const taken = (team: Team, personId: string) =>
    dutiesTakenOver(team, personId, noon).map(
      ({ duty, principal, via }) =>
        `${duty} for ${[principal, ...via].map(({ name }) => name).join(" via ")}`,
    );

  it("is every duty of everybody they stand in for, with the way it came", () => {
    const team = teamOf({
      anna: { roles: ["editor", "manager"], editing: ["ben"], approving: ["cem"], away: gone },
      ben: { editing: ["cem"], away: gone },
      cem: { roles: ["editor"] },
    });
    expect(taken(team, "person cem")).toEqual([
      "editing for anna via ben",
      "editing for ben",
      "approving for anna",
    ]);
    expect(taken(team, "person ben")).toEqual([]);
  });

  it("is found for a helper by the person", () => {
    const team = teamOf({ anna: { away: gone } }, [helperOf("neighbour", { zoe: { personId: "z" } })]);
    expect(taken(team, "z")).toEqual(["editing for anna"]);
  });
});
