import { expect, it } from "vitest";
import { caseSearch, readOpenCase } from "@/components/approvals/decision-address";

const open = {
  roundId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11",
  associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12",
};

it("finds the case again that it wrote into an address", () => {
  expect(readOpenCase(new URLSearchParams(caseSearch(open)))).toEqual(open);
  expect(caseSearch(null)).toBe("");
});

it("takes an address that names no case, or half of one, for the list", () => {
  expect(readOpenCase(new URLSearchParams(""))).toBeNull();
  expect(readOpenCase(new URLSearchParams(`?round=${open.roundId}`))).toBeNull();
  expect(readOpenCase(new URLSearchParams(`?round=1&of=${open.associationId}`))).toBeNull();
});
