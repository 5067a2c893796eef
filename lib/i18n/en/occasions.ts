import type de from "@/lib/i18n/de/occasions";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  unconfirmed: "not confirmed yet",
  more: "+{count, number}",
  moreLong: "and {count, plural, one {# more action day} other {# more action days}}",
  actionDay: "Action day",
  on: "Action days on {day}",
  plan: "Plan a post for it",
  planFor: "Plan a post for “{name}”",
  untilHint: "This date is announced anew each year. Until then it stands on its usual day.",
  past: "The day has gone by.",
} as const satisfies SameKeys<typeof de>;
