import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LayoutPost, layoutGrid } from "@/lib/calendar/rules";
import type { Band } from "@/lib/calendar/rules-lanes";
import { addDays, daysBetween } from "@/lib/time/days";
import { monthGrid } from "@/lib/time/months";

const rows = monthGrid("2026-11");
const around = fc.integer({ min: -10, max: 52 }).map((count) => addDays("2026-10-26", count));
const time = fc.option(fc.constantFrom("08:00", "09:30", "10:00", "14:30", "23:59"));
const post = fc.record({ id: fc.uuid(), plannedOn: fc.option(around), plannedTime: time });
const posts = fc.uniqueArray(post, { selector: ({ id }) => id, maxLength: 120 });
const band = fc
  .record({ id: fc.uuid(), from: around, length: fc.nat(25) })
  .map(({ id, from, length }) => ({ id, from, to: addDays(from, length) }));
const bands = fc.uniqueArray(band, { selector: ({ id }) => id, maxLength: 20 });
const maxRows = fc.integer({ min: 1, max: 6 });

const layout = (input: { posts?: LayoutPost[]; bands?: Band[]; maxRows?: number }) =>
  layoutGrid({ rows, posts: [], bands: [], maxRows: 4, ...input });

describe("posts", () => {
  it("stand in the order of their time, then those whose time is open, then by age", () => {
    const at = (id: string, plannedTime: string | null) => ({ id, plannedOn: "2026-11-25", plannedTime });
    const given = [at("d", null), at("c", "14:30"), at("b", "09:00"), at("a", null), at("e", "09:00")];
    const found = layout({ posts: given, maxRows: 9 }).flatMap(({ days }) =>
      days.flatMap(({ visible }) => visible),
    );
    expect(found.map(({ id }) => id)).toEqual(["b", "e", "c", "a", "d"]);
  });

  it("are each shown once or counted once on their own day", () => {
    fc.assert(
      fc.property(posts, maxRows, (given, max) => {
        for (const { day, posts: all, visible, moreCount } of layout({ posts: given, maxRows: max }).flatMap(
          (r) => r.days,
        )) {
          const own = given.filter(({ plannedOn }) => plannedOn === day);
          expect(new Set(all)).toEqual(new Set(own));
          expect(visible).toEqual(all.slice(0, visible.length));
          expect(visible.length + moreCount).toBe(own.length);
          expect(visible.length + (moreCount > 0 ? 1 : 0)).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it("use every row before they are hidden, and never hide just one", () => {
    const given = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${index}`,
        plannedOn: "2026-11-25",
        plannedTime: null,
      }));
    const shape = (count: number) => {
      const found = layout({ posts: given(count), maxRows: 3 })
        .flatMap((r) => r.days)
        .find((d) => d.day === "2026-11-25");
      return [found?.visible.length, found?.moreCount];
    };
    expect([0, 3, 4, 40].map(shape)).toEqual([
      [0, 0],
      [3, 0],
      [2, 2],
      [2, 38],
    ]);
  });

  it("do not depend on the order they came in", () => {
    fc.assert(
      fc.property(posts, (given) => {
        expect(layout({ posts: [...given].reverse() })).toEqual(layout({ posts: given }));
      }),
    );
  });

  it("change only the day they leave and the day they reach when one moves", () => {
    fc.assert(
      fc.property(posts, fc.nat(), around, (given, pick, target) => {
        const moving = given[pick % Math.max(1, given.length)];
        const moved = given.map((one) => (one === moving ? { ...one, plannedOn: target } : one));
        const before = layout({ posts: given }).flatMap(({ days }) => days);
        const after = layout({ posts: moved }).flatMap(({ days }) => days);
        const changed = after.filter((day, index) => JSON.stringify(day) !== JSON.stringify(before[index]));
        for (const { day } of changed) expect([moving?.plannedOn, target]).toContain(day);
      }),
    );
  });
});

describe("bands", () => {
  it("are clipped at the ends of the week and say that they go on", () => {
    const autumn = { id: "a", from: "2026-11-05", to: "2026-11-17" };
    const placed = layout({ bands: [autumn] }).map(({ bands: inRow }) => inRow[0]);
    expect(placed.slice(1, 4)).toEqual([
      { band: autumn, lane: 0, column: 3, span: 4, continuesBefore: false, continuesAfter: true },
      { band: autumn, lane: 0, column: 0, span: 7, continuesBefore: true, continuesAfter: true },
      { band: autumn, lane: 0, column: 0, span: 2, continuesBefore: true, continuesAfter: false },
    ]);
    expect([placed[0], placed[4], placed[5]]).toEqual([undefined, undefined, undefined]);
  });

  it("never overlap in a lane and cover exactly their days", () => {
    fc.assert(
      fc.property(bands, (given) => {
        layout({ bands: given }).forEach(({ days, bands: placed, laneCount }) => {
          const taken = placed.flatMap(({ lane, column, span }) =>
            Array.from({ length: span }, (_, index) => `${lane}/${column + index}`),
          );
          expect(new Set(taken).size).toBe(taken.length);
          const densest = Math.max(
            ...days.map(({ day }) => given.filter((b) => b.from <= day && b.to >= day).length),
          );
          expect(laneCount).toBe(densest);
          for (const { band: own, column, span } of placed) {
            const covered = days.slice(column, column + span).map(({ day }) => day);
            expect(covered).toEqual(
              daysBetween(own.from, own.to).filter((d) => days.some(({ day }) => day === d)),
            );
          }
        });
      }),
    );
  });

  it("lie the same way whatever order they came in", () => {
    fc.assert(
      fc.property(bands, (given) => {
        expect(layout({ bands: [...given].reverse() })).toEqual(layout({ bands: given }));
      }),
    );
  });
});
