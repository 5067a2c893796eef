import { expect, it } from "vitest";
import { foldText } from "./rules-text";

it("folds a text letter by letter, so that the beginning of a name begins it folded as well", () => {
  expect(foldText("KOLLEG*INNEN, Kolleg:innen, Kolleg_innen")).toBe("kolleginnen, kolleginnen, kolleginnen");
  expect(foldText("İrem")).toBe("irem");
  expect(foldText("ÄÖÜ ẞ Ω")).toBe("äöü ß ω");
});
