import "server-only";
import { open, signedIn } from "@/lib/api/server/procedure";
import { answerStandIn } from "./answer-stand-in";
import { answerStandInByLink } from "./answer-stand-in-by-link";
import { cancelAbsence } from "./cancel-absence";
import { createAbsence } from "./create-absence";
import { listAbsences } from "./list-absences";
import { listMyAbsences } from "./list-my-absences";
import { lookAtStandIn } from "./look-at-stand-in";
import { previewAbsence } from "./preview-absence";
import { reportAbsence } from "./report-absence";
import { restoreAbsence } from "./restore-absence";
import { updateAbsence } from "./update-absence";

const { absences: on } = signedIn;
const { absences: byLink } = open;

export const absences = {
  listMyAbsences: on.listMyAbsences.handler(({ context }) => listMyAbsences(context.ctx)),
  previewAbsence: on.previewAbsence.handler(({ context, input }) => previewAbsence(context.ctx, input)),
  createAbsence: on.createAbsence.handler(({ context, input }) => createAbsence(context.ctx, input)),
  updateAbsence: on.updateAbsence.handler(({ context, input }) => updateAbsence(context.ctx, input)),
  cancelAbsence: on.cancelAbsence.handler(({ context, input }) => cancelAbsence(context.ctx, input)),
  restoreAbsence: on.restoreAbsence.handler(({ context, input }) => restoreAbsence(context.ctx, input)),
  reportAbsence: on.reportAbsence.handler(({ context, input }) => reportAbsence(context.ctx, input)),
  listAbsences: on.listAbsences.handler(({ context, input }) => listAbsences(context.ctx, input)),
  answerStandIn: on.answerStandIn.handler(({ context, input }) => answerStandIn(context.ctx, input)),
  lookAtStandIn: byLink.lookAtStandIn.handler(({ context, input }) => lookAtStandIn(context.ctx, input)),
  answerStandInByLink: byLink.answerStandInByLink.handler(({ context, input }) =>
    answerStandInByLink(context.ctx, input),
  ),
};
