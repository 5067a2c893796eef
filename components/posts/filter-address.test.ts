import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, readPostFilter, writePostFilter } from "@/components/posts/filter-address";
import { stages } from "@/db/enums";

const ids = fc.uniqueArray(fc.uuid({ version: 7 }), { maxLength: 6 });
const text = fc.string({ maxLength: 80 }).map((some) => some.trim());

describe("the filter in the address", () => {
  it("reads back exactly the filter that was written, whatever else stands in the address", () => {
    const filters = fc.record({
      stages: fc.subarray([...stages]),
      channelIds: ids,
      formatIds: ids,
      responsibleIds: ids,
      held: fc.boolean(),
      text,
    });
    fc.assert(
      fc.property(filters, fc.string(), (filter, month) => {
        const address = new URLSearchParams({ month, stage: "approved" });
        writePostFilter(address, filter);
        const given = Object.entries(filter).filter(
          ([, value]) => value === true || (value && value.length > 0),
        );
        expect(readPostFilter(new URLSearchParams(address.toString()))).toEqual(Object.fromEntries(given));
        expect(address.get("month")).toBe(month);
      }),
    );
  });

  it("leaves out what is unknown, malformed or given twice", () => {
    const id = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11";
    const unversioned = id.replace("-7c33-", "-0c33-");
    const address = new URLSearchParams(
      `stage=idea&stage=nonsense&channel=${id}&channel=${id}&channel=${unversioned}&person=1%20or%201&q=%20%20`,
    );
    expect(readPostFilter(address)).toEqual({ stages: ["idea"], channelIds: [id] });
  });

  it("reads a page's parameters, single or repeated", () => {
    const address = addressOf({ stage: ["idea", "review"], q: "Winterhilfe", month: undefined });
    expect(readPostFilter(address)).toEqual({ stages: ["idea", "review"], text: "Winterhilfe" });
  });
});
