import * as z from "zod";
import { fixedDutyKeys, steps } from "@/db/enums";
import { day, endpoint, plannedDay } from "@/lib/api/base";

export const loadStates = ["free", "full", "over"] as const;

/** Planned and available minutes of a week; `minutes` are those over, or those left. */
export const load = z.object({
  monday: day,
  plannedMinutes: z.number().int(),
  availableMinutes: z.number().int(),
  state: z.enum(loadStates),
  minutes: z.number().int(),
});
export type Load = z.infer<typeof load>;

/**
 * A week of a whole association: of the planned minutes, those of somebody away for whom nobody stands in, and those
 * nobody is responsible for. Never anything of one person.
 */
const districtLoad = load.extend({ unheldMinutes: z.number().int(), nobodysMinutes: z.number().int() });
export type DistrictLoad = z.infer<typeof districtLoad>;

/** Planned minutes of single steps. */
const minutes = z.number().int().min(0).max(2400);
export const someMinutes = z.partialRecord(z.enum(steps), minutes);

const proposal = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("otherWeek"), monday: day, day }),
  z.object({ kind: z.literal("template") }),
  /** There is room in the week of a deputy; how much, nobody learns. */
  z.object({ kind: z.literal("standIn"), membershipId: z.uuid(), name: z.string() }),
]);
export type PlanProposal = z.infer<typeof proposal>;

const planTrial = z.object({
  /** My own weeks that the plan changes, with the planned minutes as they are without it. */
  weeks: z.array(load.extend({ beforeMinutes: z.number().int() })),
  /** What would help where a week of mine goes over by it. */
  proposals: z.array(proposal),
  /** For work of somebody else: whether it fits into what the district has in these weeks. */
  districtFits: z.boolean().nullable(),
});
export type PlanTrial = z.infer<typeof planTrial>;

const fixedDuty = z.object({
  key: z.enum(fixedDutyKeys),
  minutes,
  /** Who does it; null where all with editing duty share it. */
  memberId: z.uuid().nullable(),
});
export type FixedDuty = z.infer<typeof fixedDuty>;
const fixedDuties = z.object({ duties: z.array(fixedDuty), revision: z.number().int() });
export type FixedDuties = z.infer<typeof fixedDuties>;

const onAssociation = z.object({ associationId: z.uuid() });

/** Planned minutes: one's own, and the sums of a district. No endpoint gives those of another person. */
export const budget = {
  /** My own twelve weeks from this one on; none for those without minutes of their own here. */
  getOutlook: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/outlook" })
    .input(onAssociation)
    .output(z.object({ weeks: z.array(load) })),
  getDistrictLoad: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/load" })
    .input(onAssociation)
    .output(z.object({ weeks: z.array(districtLoad) })),
  /** What weeks become by a plan that is not saved; what is left out stays as the post has it. */
  tryPlan: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/plan-trials", successStatus: 200 })
    .input(
      onAssociation.extend({
        postId: z.uuid().optional(),
        plannedOn: plannedDay.nullable().optional(),
        responsibleId: z.uuid().nullable().optional(),
        formatId: z.uuid().nullable().optional(),
        minutes: someMinutes.optional(),
      }),
    )
    .output(planTrial),
  listFixedDuties: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/fixed-duties" })
    .input(onAssociation)
    .output(fixedDuties),
  saveFixedDuties: endpoint
    .route({ method: "PUT", path: "/associations/{associationId}/fixed-duties" })
    .input(
      onAssociation.extend({
        duties: z.array(fixedDuty).max(fixedDutyKeys.length),
        expectedRevision: z.number().int().min(0),
      }),
    )
    .output(fixedDuties),
};
