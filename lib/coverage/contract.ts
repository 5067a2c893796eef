import * as z from "zod";
import { duties } from "@/db/enums";
import { day, endpoint, ok } from "@/lib/api/base";
import { holiday } from "@/lib/calendar/contract";
import { coverageStates } from "./rules-coverage";
import { setUpGaps } from "./rules-set-up";

const onAssociation = z.object({ associationId: z.uuid() });
const onHelp = onAssociation.extend({ helpId: z.uuid() });
const state = z.enum(coverageStates);
const someDuties = z.array(z.enum(duties)).min(1).max(duties.length);

/** Somebody who has a duty: their own, or `forName`'s, whose nearer deputies `via` are away as well. */
const holder = z.object({ name: z.string(), forName: z.string().nullable(), via: z.array(z.string()) });
/** `helperName`: the association that helps out. Both are empty for whoever does not belong to the association. */
const dutyOnDay = z.object({ state, helperName: z.string().nullable(), holders: z.array(holder) });
const coveredDay = z.object({
  day,
  state,
  /** False where one person alone would write and decide. */
  fourEyes: z.boolean(),
  editing: dutyOnDay,
  approving: dutyOnDay,
});
export type CoveredDay = z.infer<typeof coveredDay>;

const coverageOfOne = z.object({
  today: day,
  /** The Monday of the first of eight weeks. */
  from: day,
  /** Whether names are told: to the people of the association only. */
  named: z.boolean(),
  /** Working days alone. */
  days: z.array(coveredDay),
  /** From today on. */
  gaps: z.array(z.object({ from: day, to: day, duties: z.array(z.enum(duties)) })),
  /** School holidays and the turn of the year, where the days in them want a look. */
  hints: z.array(
    z.object({ kind: z.enum(["school", "yearEnd"]), name: z.string().nullable(), from: day, to: day, state }),
  ),
  holidays: z.array(holiday),
  setUp: z.array(z.enum(setUpGaps)),
});
export type Coverage = z.infer<typeof coverageOfOne>;

/** Each week as seven letters from Monday on: `c` covered, `t` thin, `g` gap, `-` nobody works. Never a name. */
const districtCoverage = z.object({ associationId: z.uuid(), weeks: z.array(z.string().length(7)) });
export type DistrictCoverage = z.infer<typeof districtCoverage>;

const place = z.object({ id: z.uuid(), name: z.string(), isState: z.boolean() });
const help = z.object({
  id: z.uuid(),
  helped: place,
  helper: place,
  duties: z.array(z.enum(duties)),
  agreedOn: day.nullable(),
  /** Who still has to agree: the person who asks, others, or nobody. */
  waitsFor: z.enum(["me", "others"]).nullable(),
  /** Whether the person who asks speaks for one of the two, and can end it. */
  mine: z.boolean(),
});
export type Help = z.infer<typeof help>;

const checkedItems = {
  bothHaveAccess: z.boolean(),
  bothTwoFactor: z.boolean(),
  twoAdmins: z.boolean(),
  stateOwns: z.boolean(),
};
const accessCheck = z.object({
  id: z.uuid(),
  checkedOn: day,
  ...checkedItems,
  note: z.string(),
  checkedByName: z.string(),
});
export type AccessCheck = z.infer<typeof accessCheck>;

const accessChecks = z.object({
  newest: z.object({ checkedOn: day, inOrder: z.boolean() }).nullable(),
  due: z.boolean(),
  nextOn: day.nullable(),
  /** Newest first; empty for whoever does not belong to the association. */
  checks: z.array(accessCheck),
});
export type AccessChecks = z.infer<typeof accessChecks>;

/** Who has which duty in the weeks ahead, who helps where nobody is left, and whether a stand-in gets in at all. */
export const coverage = {
  getCoverage: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/coverage" })
    .input(onAssociation)
    .output(coverageOfOne),
  /** Of every district of a state: days and states, nothing else. */
  listCoverage: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/coverage/districts" })
    .input(onAssociation)
    .output(z.object({ today: day, from: day, districts: z.array(districtCoverage) })),
  /** As helped and as helper. `partners`: whom to propose it to, for those who may. */
  listHelp: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/help" })
    .input(onAssociation)
    .output(z.object({ help: z.array(help), partners: z.array(place) })),
  proposeHelp: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/help", successStatus: 201 })
    .input(
      onAssociation.extend({
        partnerId: z.uuid(),
        /** What the association of the address would be. Whoever asks speaks for one of the two. */
        as: z.enum(["helped", "helper"]),
        duties: someDuties,
      }),
    )
    .output(ok),
  agreeHelp: endpoint
    .route({ method: "PUT", path: "/associations/{associationId}/help/{helpId}/agreement" })
    .input(onHelp)
    .output(ok),
  /** Ends an agreement at once, takes a proposal back, or declines it. */
  endHelp: endpoint
    .route({ method: "DELETE", path: "/associations/{associationId}/help/{helpId}" })
    .input(onHelp)
    .output(ok),
  listAccessChecks: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/access-checks" })
    .input(onAssociation)
    .output(accessChecks),
  /** Of today; a second one on the same day takes the place of the first. */
  saveAccessCheck: endpoint
    .route({ method: "PUT", path: "/associations/{associationId}/access-checks/today" })
    .input(onAssociation.extend({ ...checkedItems, note: z.string().trim().max(2_000) }))
    .output(ok),
};
