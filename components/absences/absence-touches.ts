import type { Noun } from "@/lib/api/query-client";

/** What shows that somebody is away: who has which duty follows from it. */
export const absenceTouches: readonly Noun[] = [
  "absences",
  "coverage",
  "handovers",
  "weeks",
  "budget",
  "members",
  "approvals",
  "calendar",
  "notices",
];
