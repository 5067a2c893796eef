import fc from "fast-check";
import { expect, it } from "vitest";
import { joinTexts } from "@/components/posts/join-texts";

const paragraph = fc.stringMatching(/^[a-zäöü*]{1,6}( [a-zäöü*]{1,6}){0,3}$/);
const text = fc.array(paragraph, { maxLength: 6 }).map((parts) => parts.join("\n\n"));

it("keeps every paragraph of both texts", () => {
  fc.assert(
    fc.property(text, text, (theirs, mine) => {
      const joined = joinTexts(theirs, mine).split("\n\n");
      for (const part of [theirs, mine].flatMap((one) => one.split("\n\n"))) {
        if (part !== "") expect(joined).toContain(part);
      }
    }),
  );
});

it("writes a paragraph that both share only once", () => {
  expect(joinTexts("Anfang\n\nihr Ende", "Anfang\n\nmein Ende")).toBe("Anfang\n\nihr Ende\n\nmein Ende");
});

it("is the one text when the other is empty", () => {
  expect(joinTexts("", "mein Text")).toBe("mein Text");
  expect(joinTexts("ihr Text\n", "")).toBe("ihr Text");
});
