import type { Post, PostCard } from "./contract";
import { noEntries } from "./rules-fields";

/** A post of the calendar for tests of pure rules, with what matters to the test changed. */
export function cardOf(change: Partial<PostCard> = {}): PostCard {
  return {
    id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11",
    associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12",
    title: "Winterhilfe",
    plannedOn: "2026-11-25",
    plannedTime: null,
    stage: "drafting",
    formatId: null,
    responsibleId: null,
    channelIds: [],
    districtOnly: false,
    hasText: true,
    mediaState: "none",
    decisionDueAt: null,
    held: null,
    revision: 3,
    ...change,
  };
}

/** A whole post of the same kind. */
export function postOf(change: Partial<Post> = {}): Post {
  return {
    ...cardOf(),
    followUpOn: null,
    body: "Alt",
    hashtags: "",
    link: "",
    callToAction: "",
    firstComment: "",
    note: "",
    researchNote: "",
    ...noEntries,
    mediaCards: [],
    openThreads: 0,
    discardedReason: null,
    series: null,
    createdAt: "2026-11-01T08:00:00.000Z",
    updatedAt: "2026-11-01T08:00:00.000Z",
    ...change,
  };
}
