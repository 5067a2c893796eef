import { expect, it } from "vitest";
import { nextCase } from "@/components/approvals/decide-next";

const waiting = (roundId: string) => ({ roundId, pending: null });
const decided = (roundId: string) => ({
  roundId,
  pending: { id: "1", kind: "approve" as const, effectiveAt: "2026-11-23T08:00:00Z" },
});

it("goes on to the next that waits, past what is decided already", () => {
  expect(nextCase([waiting("a"), decided("b"), waiting("c")], "a")?.roundId).toBe("c");
});

it("begins again at the top after the last", () => {
  expect(nextCase([waiting("a"), decided("b"), waiting("c")], "c")?.roundId).toBe("a");
});

it("ends where nothing else waits", () => {
  expect(nextCase([waiting("a"), decided("b")], "a")).toBeNull();
  expect(nextCase([], "a")).toBeNull();
});

it("starts at the top where the decided one has left the list already", () => {
  expect(nextCase([waiting("a"), waiting("b")], "gone")?.roundId).toBe("a");
});
