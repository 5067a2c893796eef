import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getHandover } from "./get-handover";
import { saveHandoverNote } from "./save-handover-note";
import { takeOver } from "./take-over";
import { undoTakeOver } from "./undo-take-over";

const { handovers: on } = signedIn;

export const handovers = {
  getHandover: on.getHandover.handler(({ context, input }) => getHandover(context.ctx, input)),
  saveHandoverNote: on.saveHandoverNote.handler(({ context, input }) => saveHandoverNote(context.ctx, input)),
  takeOver: on.takeOver.handler(({ context, input }) => takeOver(context.ctx, input)),
  undoTakeOver: on.undoTakeOver.handler(({ context, input }) => undoTakeOver(context.ctx, input)),
};
