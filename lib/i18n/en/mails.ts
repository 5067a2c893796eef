import type de from "@/lib/i18n/de/mails";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  frame: {
    hello: "Hello {name},",
    one: "there is something new in Redaktionskreis:",
    many: "there is news in Redaktionskreis:",
    subjectOne: "{kind} – {title}",
    subjectMany: "{count} notices from Redaktionskreis",
    preview: "{line} – {association}",
    until: "Deadline: {deadline}",
    open: "Look at it",
    decide: "Look at it and decide",
    answer: "Answer",
    also: "Also still waiting:",
    more: "{count, plural, one {and # more notice} other {and # more notices}}",
    why: "This mail comes because it is switched on in the account.",
    settings: "Choose what comes by mail",
    hidden: "Not visible here",
  },
  outgoing: {
    title: "Outgoing mails",
    text: "Mails about notices of the last 30 days, one's own and those of the districts.",
    notConfigured: "No mail server is set up: these messages were not sent.",
    empty: "No mails yet",
    emptyText:
      "As soon as somebody is to hear of something by mail it is listed here, also when sending fails.",
    failed: "The mails cannot be loaded right now. Nothing was lost.",
    to: "To",
    about: "About",
    association: "Association",
    when: "When",
    state: "State",
    bundle: "Several notices",
    states: {
      waiting: "Waiting",
      sent: "Sent",
      failed: "Not sent",
    },
    attempts: "{count, plural, one {# attempt} other {# attempts}}",
    reasons: {
      notConfigured: "No mail server is set up",
      quietTime: "Waits for the end of quiet time",
      notWritten: "The mail could not be written ({reason})",
      given: "Answer of the mail server: {reason}",
    },
    show: "Look at the mail",
    showFor: "Look at the mail to {name}",
    again: "Send again",
    againFor: "Send to {name} again",
    againDone: "The mail goes out again in a moment",
    againLater: "The mail goes out again {at}, until then it is quiet time",
    noSecrets:
      "The mail is shown without personal links: links to decide and to answer stand only in the mail itself.",
    gone: "There is nothing left to show of this mail: everything in it is settled.",
  },
} as const satisfies SameKeys<typeof de>;
