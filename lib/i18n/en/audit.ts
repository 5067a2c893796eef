import type de from "@/lib/i18n/de/audit";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  title: "Record",
  description: "Who decided what, and who changed rights. Entries can be neither changed nor deleted here.",
  open: "View the record",
  list: "Entries, newest first",
  forbiddenTitle: "This record cannot be seen here",
  forbidden:
    "The record is seen by managers and administrators, in the state association also by its coordination.",
  loadFailed: "The record could not be loaded. It is unchanged.",
  emptyTitle: "Nothing is in the record yet",
  emptyText:
    "From now on it takes in every decision about approval and risk class, and every change of roles, memberships, stand-ins and help.",
  number: "No. {number}",
  former: "a former colleague",
  formerFirst: "A former colleague",
  product: "The application",
  nobody: "nobody",
  otherAssociation: "another association",
  noRoles: "no role",
  noPost: ": a post that cannot be seen here",
  post: ": “{title}”",
  openPost: "Open post: {title}",
  ofPost: {
    title: "Record",
    text: "What is on record about the approval and the risk class of this post. These entries are never deleted.",
    loadFailed: "The record of this post could not be loaded. It is unchanged.",
  },
  sentences: {
    associations: {
      created: "{person} set up this association.",
      districtCreated: "{person} created a district: {district}.",
    },
    members: {
      joined: {
        alone: "{member} now belongs to the association. Roles: {after}.",
        invited: "{member} now belongs to the association. Roles: {after}. Invited by {inviter}.",
      },
      rolesChanged: "{person} changed roles. {member}: before {before}, now {after}.",
      ended: "{person} ended a membership. {member}: until then {before}.",
      deputiesSet: {
        editing: "{person} set who stands in for editing. {member}: {names}.",
        approving: "{person} set who stands in for approving. {member}: {names}.",
      },
    },
    approvals: {
      requested: "{person} asked for approval{post}.",
      decided: {
        approve: "{person} approved{post}.",
        approveWithChanges: "{person} approved with changes of their own{post}.",
        requestChanges: "{person} asked for changes{post}.",
        reject: "{person} rejected{post}.",
        unknown: "{person} decided{post}.",
      },
      changesTaken: "{person} took over the changes from the approval{post}.",
      changesLeft: "{person} did not take over the changes from the approval{post}.",
      urgent: "{person} asked for an urgent approval{post}.",
      withdrawn: "{person} withdrew the request for approval{post}.",
      resumed: "{person} undid the withdrawal of the request{post}.",
      reopened: "{person} changed what was approved; it needs a new approval{post}.",
      corrected: "{person} corrected a detail; the approval still holds{post}.",
      rulesChanged: "{person} changed the approval rules.",
    },
    coverage: {
      helpAgreed: "{person} agreed that {helper} helps out here when nobody is left.",
      helpEnded: "{person} ended that {helper} helps out here when nobody is left.",
    },
    checks: {
      raised: "{person} raised the risk class from {before} to {after}{post}.",
      lowered: "{person} lowered the risk class from {before} to {after}{post}.",
      changed: "{person} changed the risk class{post}.",
    },
    other: "{person} did something this version does not know yet.",
  },
  notes: {
    risk: "Risk class {risk}",
    onBehalf: "on behalf of {name}",
    steps: {
      second: "Step: second person",
      lead: "Step: manager or approver",
      press: "Step: press office",
    },
    roles: {
      editor: "as editor",
      approver: "as approver",
      manager: "as district manager",
      deputy: "as stand-in",
      coordinator: "as state coordination",
      press: "as press office",
    },
  },
} as const satisfies SameKeys<typeof de>;
