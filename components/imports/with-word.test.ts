import { describe, expect, it } from "vitest";
import { asProposed, dropped, isChosen, withWord } from "@/components/imports/with-word";
import type { Mapping } from "@/lib/imports/rules-plan";

const mapping: Mapping = {
  headerRow: 1,
  columns: [],
  dateOrder: "dmy",
  year: null,
  yearAfterTurn: null,
  yearSource: null,
  emptyDay: "undated",
  defaultStage: "idea",
  words: { stage: {}, format: {}, channels: {}, responsible: {} },
};
const word = (field: "stage" | "format" | "channels" | "responsible") => ({ field, key: "wort" });

describe("the meaning of a word", () => {
  it("is kept as chosen, and goes back to the proposal", () => {
    const chosen = withWord(mapping, word("stage"), "research");
    expect(chosen.words.stage).toEqual({ wort: "research" });
    expect(isChosen(chosen, word("stage"))).toBe(true);
    expect(withWord(chosen, word("stage"), asProposed).words.stage).toEqual({});
  });

  it("is never a stage that does not exist", () => {
    expect(withWord(mapping, word("stage"), "constructor").words.stage).toEqual({});
  });

  it("can be several channels, or none", () => {
    expect(withWord(mapping, word("channels"), "a,b").words.channels).toEqual({ wort: ["a", "b"] });
    expect(withWord(mapping, word("channels"), dropped).words.channels).toEqual({ wort: [] });
    const chosen = withWord(mapping, word("channels"), "a");
    expect(withWord(chosen, word("channels"), asProposed).words.channels).toEqual({});
  });

  it("of a format or a person can be the note alone", () => {
    expect(withWord(mapping, word("format"), "").words.format).toEqual({ wort: null });
    expect(withWord(mapping, word("responsible"), "x").words.responsible).toEqual({ wort: "x" });
  });
});
