import { expect, it } from "vitest";
import { proposedOf } from "@/components/approvals/decide-proposed";

const wording = {
  title: "Winterhilfe",
  body: "Der Bus fährt.",
  hashtags: "#Celle",
  link: "",
  callToAction: "",
  firstComment: "",
};

it("sends only the texts that were worded differently", () => {
  expect(proposedOf(wording, { ...wording, body: "Der Bus fährt heute." })).toEqual({
    body: "Der Bus fährt heute.",
  });
});

it("sends a text that was emptied", () => {
  expect(proposedOf(wording, { ...wording, hashtags: "" })).toEqual({ hashtags: "" });
});

it("takes blanks at the end for no change, and a title of blanks for none at all", () => {
  expect(proposedOf(wording, { ...wording, body: "Der Bus fährt. " })).toBeNull();
  expect(proposedOf(wording, { ...wording, title: "  " })).toBeNull();
});
