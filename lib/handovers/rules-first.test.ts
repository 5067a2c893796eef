import { describe, expect, it } from "vitest";
import type { HandoverPost, OpenApproval } from "./contract";
import { firstThings } from "./rules-first";
import { summaryOf } from "./rules-summary";

const post = (title: string, more: Partial<HandoverPost> = {}): HandoverPost => ({
  ...{ id: title, title, plannedOn: "2026-12-09", plannedTime: null, stage: "drafting", channels: [] },
  ...{ next: { step: "body", count: null, dueOn: "2026-12-08" }, decisionDueAt: null, heldReason: null },
  ...{ overdue: false, contacts: [], changes: [] },
  ...more,
});
const approval = (title: string, deadlineAt: string): OpenApproval => ({
  ...{ roundId: title, postId: title, title, deadlineAt, requestedByName: "Ben", deciders: [], added: false },
});
const to = "2026-12-11";
const next = (step: "body" | "decision" | "aftercare", dueOn: string) => ({ step, count: null, dueOn });

describe("what to do first", () => {
  it("is what is late, then what is due next, with decisions before steps of the same day", () => {
    const posts = [
      post("Donnerstag", { next: next("body", "2026-12-10") }),
      post("Dienstag"),
      post("Spät", { overdue: true, plannedOn: "2026-12-01" }),
    ];
    const waiting = [approval("Freigabe", "2026-12-08T12:00:00.000Z")];
    const things = firstThings({ posts, waiting, to });
    expect(things.map(({ kind, title }) => [kind, title])).toEqual([
      ["overdue", "Spät"],
      ["decide", "Freigabe"],
      ["step", "Dienstag"],
    ]);
  });

  it("is nothing that is on hold, gone, with somebody else, waits for others or comes after these days", () => {
    const posts = [
      post("Angehalten", { heldReason: "Trauerfall" }),
      post("Gelöscht", { changes: [{ kind: "gone" }] }),
      post("Bei Ben", { changes: [{ kind: "handedOn" }] }),
      post("Wartet", { next: next("decision", "2026-12-08") }),
      post("Danach", { next: next("body", "2026-12-14") }),
      post("Fertig", { next: null }),
    ];
    expect(firstThings({ posts, waiting: [], to })).toEqual([]);
  });
});

it("sums up what is open, what is late, and the nearest deadline over the turn of the year", () => {
  const posts = [
    post("Neujahr", { plannedOn: "2027-01-01", next: next("body", "2026-12-30") }),
    post("Raus", { next: next("aftercare", "2026-12-30") }),
    post("Spät", { overdue: true, plannedOn: "2026-12-01" }),
  ];
  const asked = [
    approval("Danach", "2026-12-29T12:00:00.000Z"),
    approval("Heute", "2026-12-28T12:00:00.000Z"),
    approval("Verpasst", "2026-12-27T12:00:00.000Z"),
  ];
  const range = { today: "2026-12-28", from: "2026-12-28", to: "2027-01-03" };
  expect(summaryOf({ posts, waiting: [], asked, ...range })).toEqual({
    ...{ open: 2, overdue: 1, lastDay: "2027-01-01", approvals: 2 },
    deadlineAt: "2026-12-28T12:00:00.000Z",
  });
});
