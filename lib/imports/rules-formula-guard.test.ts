import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "@/lib/imports/rules-formula-guard";

const nasty = fc.string({
  unit: fc.constantFrom("'", "=", "+", "-", "@", "＝", "\t", "\r", "\n", " ", "a", "1", "😀"),
});

describe("guarding against formulas", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n=1", "'=1"])(
    "puts an apostrophe before %j",
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it("leaves ordinary texts alone", () => {
    for (const text of ["Titel", "'Zitat'", "5 - 3", "a=b", ""]) expect(guardFormula(text)).toBe(text);
  });

  it("gives every text back and never leaves one that starts a formula", () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: "grapheme" })), (text) => {
        const guarded = guardFormula(text);
        expect(unguardFormula(guarded)).toBe(text);
        expect(guarded).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});
