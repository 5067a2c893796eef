import "server-only";
import { type Example, onAssociation } from "./isolation-example";

/** Examples of the endpoints about planned minutes, and of the screens that show a plan. */
export const budgetExamples: Record<string, Example> = {
  "weeks.getWeek": onAssociation("post.readInternal", {}, "district"),
  "calendar.listOpenChecks": onAssociation("post.readInternal", {}, "district"),
  "budget.getOutlook": onAssociation("post.readInternal", {}, "district"),
  "budget.getDistrictLoad": onAssociation("budget.read", {}, "district"),
  "budget.tryPlan": onAssociation("post.write", { plannedOn: "2026-12-09", responsibleId: null }, "district"),
  "budget.listFixedDuties": onAssociation("budget.manage", {}, "district"),
  "budget.saveFixedDuties": onAssociation("budget.manage", { duties: [], expectedRevision: 0 }, "district"),
};
