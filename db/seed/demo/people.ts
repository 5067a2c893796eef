import type { Duty, Role } from "@/db/enums";
import { STATE_KEY } from "@/db/seed/demo/associations";
import { nameSource } from "@/db/seed/demo/names";
import { randomFrom } from "@/db/seed/demo/random";
import { jointlyLedSlugs, towns } from "@/db/seed/reference/towns";

export interface DemoPerson {
  /** Equal to the e-mail address. */
  key: string;
  name: string;
  email: string;
}

export interface DemoMembership {
  /** `celle/merle.brinkhus@celle.beispiel.example` */
  key: string;
  associationKey: string;
  personKey: string;
  roles: Role[];
  weeklyMinutes: number;
  /** ISO weekdays, where they differ from Monday to Friday. */
  workDays?: number[];
}

export interface DemoDeputy {
  associationKey: string;
  membershipKey: string;
  duty: Duty;
  /** Order in which deputies are asked, from 0. */
  position: number;
  deputyMembershipKey: string;
}

export interface DemoPeople {
  persons: DemoPerson[];
  memberships: DemoMembership[];
  deputies: DemoDeputy[];
}

/** The invented people of all associations with their roles and stand-ins; the same on every call. */
export function demoPeople(): DemoPeople {
  const nextName = nameSource(randomFrom("people"));
  const people = [
    ...stateTeam(),
    ...towns.flatMap((town, index) => districtTeam(town.slug, index, nextName)),
  ];
  const persons = new Map(people.map(({ name, email }) => [email, { key: email, name, email }]));
  const memberships = people.map(({ associationKey, email, roles, weeklyMinutes, workDays }) => ({
    key: `${associationKey}/${email}`,
    associationKey,
    personKey: email,
    roles,
    weeklyMinutes,
    workDays,
  }));
  return {
    persons: [...persons.values()],
    memberships,
    deputies: towns.flatMap((t) => deputiesIn(t.slug, memberships)),
  };
}

interface TeamMember {
  name: string;
  email: string;
  associationKey: string;
  roles: Role[];
  weeklyMinutes: number;
  workDays?: number[];
}

/** Names that people sign in with on the sample data; the rest of the teams is drawn. */
const FIXED: Record<string, readonly string[]> = {
  celle: ["Merle Brinkhus", "Deniz Aydoğan", "Henrike Lührs", "Ove Tammen"],
};
const READERS: Record<string, string> = { stade: "Ragna Steenblock" };
/** When the second person works, where that is not every day. */
const PART_TIME: Record<string, number[]> = {
  hannover: [1, 2, 3],
  hildesheim: [1, 2, 4],
  oldenburg: [1, 3, 5],
  osnabrueck: [2, 3, 4],
};
const JOINT_MANAGER = { name: "Karsten Ohlendorf", home: "stade" };

function stateTeam(): TeamMember[] {
  const team: [string, Role][] = [
    ["Swantje Abeling", "coordinator"],
    ["Jovan Radić", "press"],
    ["Gesa Thormählen", "viewer"],
    ["Thea Minh Tran", "admin"],
  ];
  return team.map(([name, role]) =>
    member(name, { associationKey: STATE_KEY, roles: [role], weeklyMinutes: 0 }),
  );
}

function districtTeam(slug: string, index: number, nextName: () => string): TeamMember[] {
  const [editor = nextName(), standIn = nextName(), manager = nextName(), fourth = nextName()] =
    FIXED[slug] ?? [];
  const inDistrict = { associationKey: slug, weeklyMinutes: 0 };
  const isJoint = jointlyLedSlugs.some((led) => led === slug);
  const managerRoles: Role[] = ["manager", "approver"];
  const team = [
    member(editor, { ...inDistrict, roles: ["editor"], weeklyMinutes: 300 }),
    member(standIn, {
      ...inDistrict,
      roles: index % 2 ? ["editor", "approver"] : ["editor"],
      weeklyMinutes: 120,
      workDays: PART_TIME[slug],
    }),
    isJoint
      ? {
          ...member(JOINT_MANAGER.name, { ...inDistrict, roles: managerRoles }),
          email: emailOf(JOINT_MANAGER.name, JOINT_MANAGER.home),
        }
      : member(manager, { ...inDistrict, roles: managerRoles }),
  ];
  const reader = READERS[slug] ?? (index % 4 === 1 && !FIXED[slug] ? fourth : undefined);
  if (reader) team.push(member(reader, { ...inDistrict, roles: ["reader"] }));
  else if (FIXED[slug] || index % 3 === 0) team.push(member(fourth, { ...inDistrict, roles: ["approver"] }));
  return team;
}

function member(name: string, place: Omit<TeamMember, "name" | "email">): TeamMember {
  return { name, email: emailOf(name, place.associationKey), ...place };
}

/** Both editors stand in for each other; whoever approves is followed by the other approvers of the district. */
function deputiesIn(slug: string, all: readonly DemoMembership[]): DemoDeputy[] {
  const own = all.filter(({ associationKey }) => associationKey === slug);
  const holders: [Duty, DemoMembership[]][] = [
    ["editing", own.filter(({ roles }) => roles.includes("editor"))],
    ["approving", own.filter(({ roles }) => roles.includes("approver"))],
  ];
  return holders.flatMap(([duty, team]) =>
    team.flatMap(({ key }) =>
      team
        .filter((other) => other.key !== key)
        .map((other, position) => ({
          ...{ associationKey: slug, membershipKey: key, duty, position },
          deputyMembershipKey: other.key,
        })),
    ),
  );
}

/** `merle.brinkhus@celle.beispiel.example`, in letters that every mail system takes. */
function emailOf(name: string, slug: string): string {
  const german = name.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  const special = german.replaceAll("ß", "ss").replaceAll("ł", "l").replaceAll("ı", "i");
  const plain = special.normalize("NFD").replace(/[^a-z -]/g, "");
  return `${plain.replaceAll(" ", ".")}@${slug}.beispiel.example`;
}
