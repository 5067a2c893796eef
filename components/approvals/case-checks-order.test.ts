import { expect, it } from "vitest";
import { blockingChecks, orderedChecks } from "@/components/approvals/case-checks-order";

const check = (itemId: string, state: string, blocking: boolean) => ({
  itemId,
  state,
  blocking,
  question: itemId,
  questionEn: itemId,
  note: "",
});
const checks = [
  check("met", "met", true),
  check("advice", "failed", false),
  check("open", "open", true),
  check("wrong", "failed", true),
];

it("puts what is in the way first, then advice, and keeps what is settled apart", () => {
  const { unmet, met } = orderedChecks(checks);
  expect(unmet.map(({ itemId, word }) => [itemId, word])).toEqual([
    ["open", "open"],
    ["wrong", "failed"],
    ["advice", "hint"],
  ]);
  expect(met.map(({ itemId }) => itemId)).toEqual(["met"]);
});

it("counts neither advice nor what is settled as being in the way", () => {
  expect(blockingChecks(checks).map(({ itemId }) => itemId)).toEqual(["open", "wrong"]);
});
