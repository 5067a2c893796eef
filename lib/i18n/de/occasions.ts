/** Action days, public and school holidays as they appear in calendars. */
export default {
  unconfirmed: "noch nicht bestätigt",
  more: "+{count, number}",
  moreLong: "und {count, plural, one {# weiterer Aktionstag} other {# weitere Aktionstage}}",
  actionDay: "Aktionstag",
  on: "Aktionstage am {day}",
  plan: "Beitrag dazu planen",
  planFor: "Beitrag zu „{name}“ planen",
  untilHint: "Dieser Termin wird jedes Jahr neu bekannt gegeben. Bis dahin steht er auf dem üblichen Tag.",
  past: "Der Tag ist vergangen.",
} as const;
