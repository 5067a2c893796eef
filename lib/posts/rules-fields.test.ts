import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryName, fieldsOf, flatten, layOver, nest, sameValue, valueAt, withValue } from "./rules-fields";
import { mergeFields } from "./rules-merge";
import { postOf } from "./testing";

const [a, b] = ["0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b21", "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b22"];
const onA = entryName("variants", a);
const onB = entryName("variants", b);
const fields = fieldsOf(postOf({ variants: { [a]: "Für Instagram" } }));

describe("fields and entries", () => {
  it("come back whole from being laid side by side", () => {
    expect(layOver(fields, flatten(fields))).toEqual(fields);
    expect(nest(withValue(withValue({ title: "x" }, onA, "y"), onB, null))).toEqual({
      title: "x",
      variants: { [a]: "y", [b]: null },
    });
  });

  it("lose the entry that is taken away, and no other", () => {
    const both = layOver(fields, withValue({}, onB, "Für Facebook"));
    expect(layOver(both, withValue({}, onA, null)).variants).toEqual({ [b]: "Für Facebook" });
  });

  it("are the same in any order of their parts", () => {
    const one = { name: "Ada", role: "", phone: "1", email: "" };
    expect(sameValue(one, { email: "", phone: "1", role: "", name: "Ada" })).toBe(true);
    expect(sameValue(one, { ...one, phone: "2" })).toBe(false);
    expect(sameValue(undefined, null)).toBe(true);
  });
});

describe("a merge", () => {
  it("takes the texts of two channels that two people wrote at once", () => {
    const { merged, clashes } = mergeFields(
      fields,
      withValue({}, onB, null),
      withValue({}, onB, "Für Facebook"),
    );
    expect(clashes).toEqual([]);
    expect(layOver(fields, merged).variants).toEqual({ [a]: "Für Instagram", [b]: "Für Facebook" });
  });

  it("returns the entry that both changed", () => {
    const change = withValue({}, onA, "Meins");
    expect(mergeFields(fields, withValue({}, onA, null), change).clashes).toEqual([onA]);
  });

  it("never loses an acknowledged text, however two people interleave", () => {
    const step = fc.record({
      who: fc.constantFrom(0, 1),
      name: fc.constantFrom("body" as const, onA, onB),
      text: fc.string({ minLength: 1, maxLength: 4 }),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (run) => {
        let server = fieldsOf(postOf());
        const seen = [server, server];
        for (const { who, name, text, asks } of run) {
          if (asks) seen[who] = server;
          const base = flatten(seen[who] ?? server);
          const before = valueAt(flatten(server), name);
          const known = valueAt(base, name);
          const { merged, clashes } = mergeFields(
            server,
            withValue({}, name, known),
            withValue({}, name, text),
          );
          // Whoever did not know what stands there must not replace it, unless both wrote the same.
          expect(clashes.length > 0).toBe(known !== before && before !== text);
          if (clashes.length > 0) continue;
          server = layOver(server, merged);
          seen[who] = server;
          expect(valueAt(flatten(server), name)).toBe(text);
        }
      }),
    );
  });
});
