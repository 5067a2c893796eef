import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { agreeHelp } from "./agree-help";
import { endHelp } from "./end-help";
import { getCoverage } from "./get-coverage";
import { listAccessChecks } from "./list-access-checks";
import { listCoverage } from "./list-coverage";
import { listHelp } from "./list-help";
import { proposeHelp } from "./propose-help";
import { saveAccessCheck } from "./save-access-check";

const { coverage: on } = signedIn;

export const coverage = {
  getCoverage: on.getCoverage.handler(({ context, input }) => getCoverage(context.ctx, input)),
  listCoverage: on.listCoverage.handler(({ context, input }) => listCoverage(context.ctx, input)),
  listHelp: on.listHelp.handler(({ context, input }) => listHelp(context.ctx, input)),
  proposeHelp: on.proposeHelp.handler(({ context, input }) => proposeHelp(context.ctx, input)),
  agreeHelp: on.agreeHelp.handler(({ context, input }) => agreeHelp(context.ctx, input)),
  endHelp: on.endHelp.handler(({ context, input }) => endHelp(context.ctx, input)),
  listAccessChecks: on.listAccessChecks.handler(({ context, input }) => listAccessChecks(context.ctx, input)),
  saveAccessCheck: on.saveAccessCheck.handler(({ context, input }) => saveAccessCheck(context.ctx, input)),
};
