import type de from "@/lib/i18n/de/notices";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  title: "Notices",
  unread: "{count, plural, =0 {Notices} other {Notices, # new}}",
  new: "new",
  readAll: "Mark all as read",
  settings: "Choose what arrives here and by mail",
  empty:
    "This is where decisions that wait, answers that came, mentions of you and requests to stand in are listed.",
  emptyTitle: "No notices yet",
  failed: "The notices cannot be loaded right now. Nothing was lost.",
  settled: "settled",
  until: "until {deadline}",
  kinds: {
    approval: {
      asked: "Approval wanted",
      reminder: "Deadline comes near",
      missed: "Deadline missed",
      decided: "Answer to an approval",
      changed: "Changed afterwards",
      missedInDistrict: "Deadline missed in a district",
    },
    comment: { mentioned: "Mention in a conversation" },
    absence: {
      reported: "Absence entered",
      asked: "Request to stand in",
      reminder: "Answer about standing in is missing",
      answered: "Answer about standing in",
      uncovered: "Nobody stands in",
    },
    coverage: { gap: "Gap in the coverage" },
    help: { proposed: "Help proposed" },
  },
  about: {
    approval: {
      asked: "When something is to be decided",
      reminder: "When a decision of one's own is due soon",
      missed: "For author and deputies, when a deadline has passed",
      decided: "When a post of one's own has been decided on",
      changed: "When a detail was corrected after an own approval",
      missedInDistrict: "For the state's coordination, without names",
    },
    comment: { mentioned: "When one's own name stands behind an @ in a comment" },
    absence: {
      reported: "When somebody else entered an absence of one's own",
      asked: "When somebody is away and asks for a stand-in",
      reminder: "When one's own answer to a request to stand in is still missing",
      answered: "When the stand-in has said yes or no",
      uncovered: "When nobody stands in during an absence",
    },
    coverage: {
      gap: "For managers and the state's coordination, when nobody edits or approves on a working day",
    },
    help: {
      proposed:
        "For managers and the state's coordination, when an association wants to help out or is asked to",
    },
  },
  lines: {
    approval: {
      asked:
        "{urgent, select, true {Urgent: {actor} needs a decision now} other {{actor} asks for approval}}",
      reminder: "The decision is due soon",
      missed: "The deadline of the approval has passed",
      decided:
        "{actor}: {outcome, select, approve {approved} approveWithChanges {approved with changes} requestChanges {changes wanted} other {rejected}}",
      changed: "{actor} changed the post afterwards",
      missedInDistrict: "The deadline of an approval has passed",
    },
    comment: { mentioned: "Mentioned by {actor}" },
    absence: {
      reported: "{actor} has entered an absence: {days}",
      asked: "Is standing in possible? Away: {days}",
      reminder: "It is still open whether standing in is possible. Away: {days}",
      answered:
        "{answer, select, accepted {{actor} stands in: {days}} other {{actor} cannot stand in: {days}}}",
      uncovered: "Nobody is left to stand in. Away: {days}",
    },
    coverage: { gap: "Without editing or approval: {days}" },
    help: { proposed: "Proposed by {actor}: help when nobody is left here" },
  },
  account: {
    title: "Notices and mails",
    text: "Mails come bundled, on weekdays from 7 to 18 o'clock: what is urgent at once, the rest on the morning of the next working day.",
    kind: "About",
    inApp: "In the app",
    byMail: "By mail",
    inAppFor: "In the app: {kind}",
    byMailFor: "By mail: {kind}",
    quiet: "Mail what is urgent in the evening, at night and at weekends too",
    quietHint: "Otherwise it waits until 7 o'clock on the next weekday.",
    failed: "That was not saved. Please try again.",
  },
} as const satisfies SameKeys<typeof de>;
