import type de from "@/lib/i18n/de/jobs";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  title: "Operations",
  description: "What happens in the background, and what was left undone.",
  forbiddenTitle: "Operations are for the administrators of the state association",
  forbidden: "Whoever should see them needs the role administration in the state association.",
  failed: {
    title: "Work left undone",
    hint: "Was tried several times and failed. None of it is lost: once the cause is gone, it can be tried again.",
    emptyTitle: "Everything is running.",
    empty: "Nothing was left undone.",
    loadFailed: "The list could not be loaded.",
    work: "Work",
    causedAt: "Caused",
    failedAt: "Last tried",
    attempts: "Tries",
    failure: "Kind of failure",
    action: "Action",
    retry: "Try again",
    retryOne: "Try {name} of {when} again",
    retried: "It will be tried again.",
  },
  otherName: "Background work",
  names: { approvals_settle: "Let a decision take effect", mails_send: "Send mails" },
} as const satisfies SameKeys<typeof de>;
