import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, emptyHead, followChain, type StoredEntry } from "@/lib/audit/rules";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const person = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b61";
const other = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b62";

function chainOf(length: number): StoredEntry[] {
  let previousHash = emptyHead.hash;
  return Array.from({ length }, (_, index) => {
    const content = {
      associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b60",
      number: index + 1,
      at: new Date(Date.UTC(2026, 10, 25, 8, index)),
      personId: index % 2 === 0 ? person : null,
      kind: "members.ended",
      subjectId: index % 3 === 0 ? null : person,
      detail: { before: ["editor"], nested: { b: 1, a: [index, null] } },
      previousHash,
    };
    previousHash = hashOf(contentOf(content));
    return { ...content, hash: previousHash };
  });
}

/** The chain with one entry put in the place of another. */
const withEntry = (chain: StoredEntry[], number: number, change: Partial<StoredEntry>) =>
  chain.map((entry) => (entry.number === number ? { ...entry, ...change } : entry));
const follow = (chain: StoredEntry[]) => followChain(chain, emptyHead, hashOf);

describe("a chain", () => {
  it("holds as it was written, as a whole and in parts", () => {
    const chain = chainOf(7);
    const head = { number: 7, hash: chain[6]?.hash };
    expect(follow(chain)).toEqual({ head });
    const first = follow(chain.slice(0, 3));
    if ("broken" in first) throw new Error("broken");
    expect(followChain(chain.slice(3), first.head, hashOf)).toEqual({ head });
    expect(follow([])).toEqual({ head: emptyHead });
  });

  it("holds when the database gives the keys of a detail back in another order", () => {
    const turned = { nested: { a: [1, null], b: 1 }, before: ["editor"] };
    expect(follow(withEntry(chainOf(3), 2, { detail: turned }))).toHaveProperty("head");
  });

  it.each([
    ["associationId", other],
    ["at", new Date("2026-11-25T08:01:00.001Z")],
    ["personId", person],
    ["kind", "members.joined"],
    ["subjectId", null],
    ["detail", { before: ["editor"], nested: { b: 1, a: [1] } }],
    ["previousHash", emptyHead.hash],
    ["hash", emptyHead.hash],
  ])("shows that %s of an entry was changed", (column, value) => {
    expect(follow(withEntry(chainOf(4), 2, { [column]: value }))).toEqual({
      broken: { number: 2, flaw: "changed" },
    });
  });

  it("shows that an entry is missing, at the beginning and within, and that a number was changed", () => {
    const chain = chainOf(5);
    expect(follow(chain.filter(({ number }) => number !== 3))).toEqual({
      broken: { number: 4, flaw: "gap" },
    });
    expect(follow(chain.slice(1))).toEqual({ broken: { number: 2, flaw: "gap" } });
    expect(follow(withEntry(chain, 5, { number: 6 }))).toEqual({ broken: { number: 6, flaw: "gap" } });
  });

  it("shows that two entries were swapped, with their numbers and without", () => {
    const [one, two, three] = chainOf(3);
    if (!one || !two || !three) throw new Error("no chain");
    expect(follow([one, { ...three, number: 2 }, { ...two, number: 3 }])).toEqual({
      broken: { number: 2, flaw: "changed" },
    });
    expect(follow([two, one, three])).toEqual({ broken: { number: 2, flaw: "gap" } });
    expect(follow([one, one, two])).toEqual({ broken: { number: 1, flaw: "order" } });
  });

  it("shows an entry that was written anew with a fitting hash, as the next does not follow it", () => {
    const chain = chainOf(4);
    const second = chain[1];
    if (!second) throw new Error("no chain");
    const forged = { ...second, kind: "members.joined" };
    const hash = hashOf(contentOf(forged));
    expect(follow(withEntry(chain, 2, { ...forged, hash }))).toEqual({
      broken: { number: 3, flaw: "order" },
    });
  });

  it("cannot show that its last entries were taken away: only a noted head does", () => {
    const chain = chainOf(4);
    expect(follow(chain.slice(0, 2))).toEqual({ head: { number: 2, hash: chain[1]?.hash } });
  });
});

it("writes the same content for whatever order the keys came in", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (detail) => {
      const turned = Object.fromEntries(Object.entries(detail).reverse());
      const [entry] = chainOf(1);
      if (!entry) throw new Error("no chain");
      expect(contentOf({ ...entry, detail: turned })).toBe(contentOf({ ...entry, detail }));
    }),
  );
});
