import type de from "@/lib/i18n/de/errors";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  title: "That did not work",
  kept: "Everything saved before is still there.",
  reference: "Reference for questions: {id}",
  unexpected: "An unexpected error occurred. Everything saved before is still there.",
  unexpectedNext: "Try again. If it happens again, an administrator can help with the reference.",
  notFound: "This does not exist, or no longer does.",
  forbidden: "Your rights in this association do not allow this.",
  unauthorized: "Your sign-in has expired. Please sign in again; what you typed on this page stays.",
  conflict: "Someone else has changed this in the meantime. Your own text is still there.",
  rateLimited: "Too many attempts in a short time. Please try again in a few minutes.",
  unavailable: "The service is not answering right now. Nothing was lost, please try again shortly.",
  approvalComesLater: "Approvals arrive with the next release. Until then the post stays in progress.",
  publishNeedsApproval: "Only approved posts can be published.",
  onlyPublishedIsEvaluated: "Only published posts can be evaluated.",
  noWayThere: "There is no way there from this stage.",
  notIntoThePast: "That day has passed. Please choose today or a later day.",
  timeNeedsDay: "A time needs a day. Please choose the day first.",
  unknownFormat: "This format no longer exists here. Please choose another.",
  unknownPerson: "This person no longer belongs to the association. Please choose somebody else.",
  unknownChannel: "This channel no longer exists here. Please choose another.",
  postsBelongToDistricts: "Posts belong to a district association. None can be created here.",
  changedMeanwhile:
    "Somebody else has changed something meanwhile. The view is up to date now, please try again.",
  reasonNeeded: "This needs a reason. A short sentence is enough.",
  nothingToUndo: "This can no longer be undone. The post stays as shown.",
} as const satisfies SameKeys<typeof de>;
