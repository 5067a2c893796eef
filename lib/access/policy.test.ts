import { expect, it } from "vitest";
import { roles, stateRoles } from "@/db/enums";
import { can, type Permission, policy } from "./policy";

const district = { associationId: "district", parentId: "state" };
const state = { associationId: "state", parentId: null };

/** `x` where the role may, in its own association; `↓` where it may from the state in a district. */
function matrix(): string {
  const lines = Object.keys(policy).map((name) => {
    const cells = roles.map((role) => {
      const isState = stateRoles.some((one) => one === role);
      const home = isState ? state : district;
      const standing = {
        ...home,
        kind: isState ? "state" : "district",
        roles: [role],
      } as const;
      const own = can([standing], name as Permission, home) ? "x" : ".";
      return own + (isState && can([standing], name as Permission, district) ? "↓" : " ");
    });
    return `${name.padEnd(20)} ${cells.join("  ")}`;
  });
  return [`${"".padEnd(20)} ${roles.map((role) => role.slice(0, 2)).join("  ")}`, ...lines].join("\n");
}

it("shows the whole role × permission matrix, so that a change of rights is seen in review", () => {
  expect(matrix()).toMatchSnapshot();
});

it("gives nothing in an association one has no standing in, whatever the roles elsewhere", () => {
  const everything = roles.map((role) => ({
    associationId: "elsewhere",
    parentId: null,
    kind: "state" as const,
    roles: [role],
  }));
  for (const name of Object.keys(policy)) expect(can(everything, name as Permission, district)).toBe(false);
});

it("lets nobody reach from a district into a sibling or up to the state", () => {
  const manager = [
    {
      associationId: "sibling",
      parentId: state.associationId,
      kind: "district" as const,
      roles: ["manager" as const],
    },
  ];
  for (const name of Object.keys(policy)) {
    expect(can(manager, name as Permission, district)).toBe(false);
    expect(can(manager, name as Permission, state)).toBe(false);
  }
});
