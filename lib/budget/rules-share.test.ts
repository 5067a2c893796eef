import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut } from "@/lib/budget/rules-share";

describe("minutes shared out", () => {
  it("follow the weights, and the remainder goes where most of it is lacking", () => {
    expect(shareOut(75, [300, 150])).toEqual([50, 25]);
    expect(shareOut(75, [1, 1])).toEqual([38, 37]);
    expect(shareOut(10, [3, 3, 3])).toEqual([4, 3, 3]);
    expect(shareOut(5, [0.5, 1, 0.5])).toEqual([1, 3, 1]);
    expect(shareOut(1, [1, 9])).toEqual([0, 1]);
  });

  it("go alike where nobody has any time, and to nobody where there is nobody", () => {
    expect(shareOut(10, [0, 0])).toEqual([5, 5]);
    expect(shareOut(10, [0, 5])).toEqual([0, 10]);
    expect(shareOut(10, [])).toEqual([]);
  });

  it("are always whole, add up, and lie less than a minute from the exact part", () => {
    const weights = fc.array(
      fc.integer({ min: 0, max: 4800 }).map((n) => n / 2),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.nat(2400), weights, (minutes, all) => {
        const parts = shareOut(minutes, all);
        const total = all.reduce((sum, one) => sum + one, 0);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(minutes);
        for (const [place, part] of parts.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          const exact = total === 0 ? minutes / all.length : (minutes * (all[place] ?? 0)) / total;
          expect(Math.abs(part - exact)).toBeLessThan(1);
        }
      }),
    );
  });
});
