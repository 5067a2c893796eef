import type de from "@/lib/i18n/de/week";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  title: "My week",
  range: "{week} · {from} to {to}",
  overdue: {
    title: "Past its day, still open",
    text: "The planned day has passed, but the post is not published yet.",
    was: "was planned for {day}",
    newDay: "New date",
    for: "{action}: {title}",
  },
  followUps: {
    title: "Take up again",
    text: "Their follow-up has come.",
    nobody: "nobody responsible",
    later: "Again in a week",
    done: "Done",
    for: "{action}: {title}",
  },
  thisWeek: {
    title: "This week",
    empty: "Nothing is planned for this week yet.",
  },
  nextWeek: {
    title: "Next week",
    empty: "Nothing is planned for next week yet.",
  },
  withdrawn: {
    title: "Consent withdrawn",
    text: "These posts show somebody who has withdrawn the consent.",
    takeDown: "Published with {media}. Please delete it on: {channels}. Then confirm it here.",
    blocked: "Not published yet, and blocked until then: take out or replace {media}.",
    everywhere: "wherever the post has appeared",
    deleted: "Deleted everywhere",
    takeOut: "Take out",
    takenOut: "{count, plural, one {One file} other {# files}} taken out of “{title}”",
    for: "{action}: {title}",
  },
  mentioned: {
    title: "Conversations that mention me",
  },
  undated: {
    title: "No date",
    empty: "Everything has a day. Ideas without a date gather here.",
    chooseDay: "Choose day",
    more: "{count, plural, one {# more post} other {# more posts}} in the list",
  },
  occasions: {
    title: "Next occasions",
    empty: "No occasion comes up within the next six weeks.",
    plan: "Plan a post",
    planFor: "Plan a post for “{name}”",
    unconfirmed: "Date not confirmed yet",
  },
  first: {
    title: "Nothing of your own yet",
    text: "This page shows which of your own posts are due this week and next; the calendar shows the plan of the whole association. An existing editorial plan can be taken over from an Excel or CSV file.",
    textReader:
      "Your posts appear here as soon as somebody assigns some. The calendar shows the plan of the whole association.",
    import: "Import a plan",
    create: "New post",
    calendar: "To the calendar",
  },
  today: "Today",
  loadingFailed: "The week cannot be loaded right now. Nothing is lost.",
} as const satisfies SameKeys<typeof de>;
