import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { answerCheck } from "./answer-check";
import { checkLink } from "./check-link";
import { getChecklist } from "./get-checklist";
import { getPostChecks } from "./get-post-checks";
import { lowerRiskClass } from "./lower-risk-class";
import { publishChecklist } from "./publish-checklist";
import { raiseRiskClass } from "./raise-risk-class";
import { saveChecklist } from "./save-checklist";

export const checks = {
  getPostChecks: signedIn.checks.getPostChecks.handler(({ context, input }) =>
    getPostChecks(context.ctx, input),
  ),
  answerCheck: signedIn.checks.answerCheck.handler(({ context, input }) => answerCheck(context.ctx, input)),
  checkLink: signedIn.checks.checkLink.handler(({ context, input }) => checkLink(context.ctx, input)),
  raiseRiskClass: signedIn.checks.raiseRiskClass.handler(({ context, input }) =>
    raiseRiskClass(context.ctx, input),
  ),
  lowerRiskClass: signedIn.checks.lowerRiskClass.handler(({ context, input }) =>
    lowerRiskClass(context.ctx, input),
  ),
  getChecklist: signedIn.checks.getChecklist.handler(({ context, input }) =>
    getChecklist(context.ctx, input),
  ),
  saveChecklist: signedIn.checks.saveChecklist.handler(({ context, input }) =>
    saveChecklist(context.ctx, input),
  ),
  publishChecklist: signedIn.checks.publishChecklist.handler(({ context, input }) =>
    publishChecklist(context.ctx, input),
  ),
};
