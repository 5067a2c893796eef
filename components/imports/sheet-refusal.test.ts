import { describe, expect, it } from "vitest";
import { sheetRefusal } from "@/components/imports/sheet-refusal";

const refused = (data: unknown) => Object.assign(new Error("refused"), { data });

describe("the refusal of a file", () => {
  it("brings its reason and what the sentence needs", () => {
    const error = refused({ reason: "sheet.tooManyRows", data: { row: 20_001, limit: 20_000 } });
    expect(sheetRefusal(error)).toEqual({ kind: "sheet", code: "tooManyRows", row: 20_001, limit: 20_000 });
  });

  it("is known when too many files are read at once", () => {
    expect(sheetRefusal(refused({ reason: "sheet.busy", data: {} }))).toMatchObject({ code: "busy" });
  });

  it("leaves everything else to the reasons of a request", () => {
    const unknown = refused({ reason: "sheet.constructor", data: {} });
    expect(sheetRefusal(unknown)).toEqual({ kind: "request", error: unknown });
    const lost = new TypeError("failed to fetch");
    expect(sheetRefusal(lost)).toEqual({ kind: "request", error: lost });
  });
});
