import { describe, expect, it } from "vitest";
import type { Role } from "@/db/enums";
import { countTeam, refusalOf, refusalOfDeputies, rolesFit } from "./rules";

const one = (id: string, ...roles: Role[]) => ({ id, personId: `person ${id}`, roles });

describe("rolesFit", () => {
  it("keeps the state's roles out of districts and the other way round", () => {
    expect(rolesFit("district", ["editor", "manager"])).toBe(true);
    expect(rolesFit("district", ["press"])).toBe(false);
    expect(rolesFit("state", ["press", "editor"])).toBe(false);
  });
});

describe("refusalOf", () => {
  const team = [one("a", "manager", "editor"), one("b", "manager"), one("c", "editor")];
  const change = { kind: "district" as const, team, byPersonId: "person b" };

  it("lets a manager change others, other managers included", () => {
    expect(refusalOf({ ...change, memberId: "a", roles: ["editor"] })).toBeNull();
    expect(refusalOf({ ...change, memberId: "c", roles: [] })).toBeNull();
  });

  it("lets nobody take the managing role from themselves, while other own roles may change", () => {
    expect(refusalOf({ ...change, memberId: "b", roles: ["editor"] })).toBe("ownManagingRole");
    expect(refusalOf({ ...change, memberId: "b", roles: [] })).toBe("ownManagingRole");
    expect(refusalOf({ ...change, memberId: "b", roles: ["manager", "editor"] })).toBeNull();
  });

  it("never leaves a district without a manager or a state without an administrator", () => {
    const alone = { ...change, team: [one("b", "manager"), one("c", "editor")] };
    expect(refusalOf({ ...alone, memberId: "b", roles: ["editor"], byPersonId: "state" })).toBe(
      "lastManager",
    );
    const state = {
      kind: "state" as const,
      team: [one("x", "admin"), one("y", "press")],
      byPersonId: "person x",
    };
    expect(refusalOf({ ...state, memberId: "x", roles: [] })).toBe("lastAdmin");
    expect(refusalOf({ ...state, memberId: "y", roles: [] })).toBeNull();
  });

  it("refuses roles of the other kind of association", () => {
    expect(refusalOf({ ...change, memberId: "c", roles: ["admin"] })).toBe("rolesDoNotFit");
  });
});

describe("refusalOfDeputies", () => {
  const team = [one("a", "editor"), one("b", "editor"), one("c", "reader")];
  const member = one("a", "editor");
  const change = { team, member, duty: "editing" as const };

  it("takes members of the same team in any order, each once", () => {
    expect(refusalOfDeputies({ ...change, deputyIds: ["c", "b"] })).toBeNull();
    expect(refusalOfDeputies({ ...change, deputyIds: ["b", "b"] })).toBe("deputyTwice");
    expect(refusalOfDeputies({ ...change, deputyIds: ["b", "a"] })).toBe("deputySelf");
    expect(refusalOfDeputies({ ...change, deputyIds: ["b", "z"] })).toBe("deputyNotInTeam");
  });

  it("lets nobody approve for somebody who may not decide", () => {
    const approving = { ...change, member: one("a", "approver"), duty: "approving" as const };
    expect(refusalOfDeputies({ ...approving, deputyIds: ["b"] })).toBeNull();
    expect(refusalOfDeputies({ ...approving, deputyIds: ["b", "c"] })).toBe("deputyMayNotDecide");
  });

  it("asks for the duty itself, but always lets the list be emptied", () => {
    expect(refusalOfDeputies({ ...change, duty: "approving", deputyIds: ["b"] })).toBe("dutyNotHeld");
    expect(refusalOfDeputies({ ...change, duty: "approving", deputyIds: [] })).toBeNull();
  });
});

describe("countTeam", () => {
  it("counts each duty and who of them has a deputy for that duty", () => {
    const none = { editing: [], approving: [] };
    const person = (roles: Role[], deputies: { editing: string[]; approving: string[] }) => ({
      roles,
      deputies: [
        { duty: "editing" as const, deputyIds: deputies.editing },
        { duty: "approving" as const, deputyIds: deputies.approving },
      ],
    });
    const team = [
      person(["editor", "approver"], { editing: ["x"], approving: [] }),
      person(["manager"], { editing: ["x"], approving: ["x"] }),
      person(["editor"], none),
      person(["reader"], none),
    ];
    expect(countTeam(team)).toEqual({
      editors: 2,
      editorsWithDeputy: 1,
      deciders: 2,
      decidersWithDeputy: 1,
    });
  });
});
