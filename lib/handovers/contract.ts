import * as z from "zod";
import { colleagueAbsence } from "@/lib/absences/contract";
import { day, endpoint, ok } from "@/lib/api/base";
import {
  emptySlot,
  handoverMedium,
  handoverPost,
  lineLists,
  note,
  openApproval,
  openResearch,
  teamLine,
} from "./contract-parts";

export type {
  Change,
  HandoverMedium,
  HandoverPost,
  Next,
  Note,
  OpenApproval,
} from "./contract-parts";

/**
 * What a stand-in needs to know of an absence, in one association. Until it begins the sheet is generated anew each
 * time; from then on it is the one that was kept, with what has changed since.
 */
const handover = z.object({
  today: day,
  absence: colleagueAbsence.pick({
    id: true,
    startsOn: true,
    startsAtNoon: true,
    endsOn: true,
    endsAtNoon: true,
    membershipId: true,
    name: true,
    mine: true,
    cover: true,
  }),
  requests: z.array(
    colleagueAbsence.shape.requests.element.extend({ takenOverAt: z.iso.datetime().nullable() }),
  ),
  /** One's own request to stand in, where one was asked. */
  myRequestId: z.uuid().nullable(),
  /** Before, during or after the absence. */
  phase: z.enum(["ahead", "running", "over"]),
  frozenAt: z.iso.datetime().nullable(),
  /** The days the sheet is about, both included. */
  from: day,
  to: day,
  posts: z.array(handoverPost),
  /** Further posts planned after these days, but within the absence. */
  laterCount: z.number().int(),
  waiting: z.array(openApproval),
  asked: z.array(openApproval),
  research: z.array(openResearch),
  /** Further ideas that nothing is noted about. */
  ideaCount: z.number().int(),
  media: z.array(handoverMedium),
  slots: z.array(emptySlot),
  /** What stood on the kept sheet and is settled since. */
  settled: z.array(z.object({ list: z.enum(lineLists), id: z.string(), title: z.string() })),
  team: z.array(teamLine),
  note,
  mayWrite: z.boolean(),
});
export type Handover = z.infer<typeof handover>;

const onAbsence = z.object({ associationId: z.uuid(), absenceId: z.uuid() });
const path = "/associations/{associationId}/absences/{absenceId}/handover" as const;

/** Handover sheets: for the people of the association and whoever helps out there, never for the state. */
export const handovers = {
  getHandover: endpoint.route({ method: "GET", path }).input(onAbsence).output(handover),
  /** By whoever is away, who leads, and who stands in. */
  saveHandoverNote: endpoint
    .route({ method: "PUT", path: `${path}/note` })
    .input(
      onAbsence.extend({ note: z.string().max(5_000), expectedRevision: z.coerce.number().int().min(0) }),
    )
    .output(note),
  /** "Gelesen und übernommen", which also says yes to standing in. */
  takeOver: endpoint
    .route({ method: "POST", path: `${path}/take-over`, successStatus: 200 })
    .input(onAbsence)
    .output(z.object({ takenOverAt: z.iso.datetime() })),
  undoTakeOver: endpoint
    .route({ method: "DELETE", path: `${path}/take-over` })
    .input(onAbsence)
    .output(ok),
};
