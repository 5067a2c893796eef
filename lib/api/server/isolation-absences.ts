import "server-only";
import { v7 } from "uuid";
import type { Permission } from "@/lib/access/policy";
import { type Example, onAssociation, onMember, self, visitor } from "./isolation-example";
import { actors } from "./isolation-world";

const days = { startsOn: "2026-12-01", startsAtNoon: false, endsOn: "2026-12-02", endsAtNoon: false };
const absenceId = v7();
const token = "A".repeat(43);

const onHandover = (needs: Permission, more: object = {}): Example => ({
  input: ({ id, absenceId }) => ({ associationId: id, absenceId, ...more }),
  needs,
  child: true,
});

/** Examples of the endpoints about absences and their handover sheets. A request to stand in is there for the one who is asked alone. */
export const absenceExamples: Record<string, Example> = {
  "absences.listMyAbsences": self(undefined),
  "absences.previewAbsence": self(days),
  "absences.createAbsence": self(days),
  "absences.updateAbsence": self({ ...days, absenceId, expectedRevision: 1 }),
  "absences.cancelAbsence": self({ absenceId }),
  "absences.restoreAbsence": self({ absenceId }),
  "absences.reportAbsence": onMember("absence.report", () => ({ until: "2026-11-27" })),
  "absences.listAbsences": onAssociation("absence.read"),
  "absences.answerStandIn": {
    input: ({ id, standInRequestId }) => ({
      associationId: id,
      requestId: standInRequestId,
      answer: "accepted",
    }),
    needs: "absence.read",
    child: true,
    hiddenFrom: actors,
  },
  "handovers.getHandover": onHandover("absence.read"),
  "handovers.saveHandoverNote": onHandover("handover.write", { note: "x", expectedRevision: 0 }),
  "handovers.takeOver": { ...onHandover("absence.read"), hiddenFrom: actors },
  "handovers.undoTakeOver": { ...onHandover("absence.read"), hiddenFrom: actors },
  "absences.lookAtStandIn": visitor({ token }),
  "absences.answerStandInByLink": visitor({ token, answer: "accepted" }),
};
