import { describe, expect, it } from "vitest";
import { caseDifferences, isSame } from "@/components/approvals/case-differences";
import type { PublishedContent } from "@/lib/posts/contract";

const [facebook, instagram] = ["fb", "ig"];
const picture = {
  id: "m1",
  name: "bus.jpg",
  altText: "Ein Bus",
  decorative: false,
  credit: "Ada",
  fileRevision: 1,
};
const approved: PublishedContent = {
  title: "Winterhilfe",
  body: "Der Bus fährt bis 24 Uhr.",
  hashtags: "#Celle",
  link: "",
  callToAction: "",
  firstComment: "",
  variants: {},
  channelIds: [facebook, instagram],
  media: [picture],
};

describe("what is new since the last approval", () => {
  it("is nothing where only order and file names changed", () => {
    const now = {
      ...approved,
      channelIds: [instagram, facebook],
      media: [{ ...picture, name: "bus-neu.jpg" }],
    };
    expect(isSame(caseDifferences(approved, now))).toBe(true);
  });

  it("names each text that changed, and no other", () => {
    const now = { ...approved, body: "Der Bus fährt bis 22 Uhr.", link: "https://celle.example" };
    const { texts } = caseDifferences(approved, now);
    expect(texts.map(({ field }) => field)).toEqual(["body", "link"]);
    expect(isSame(caseDifferences(approved, now))).toBe(false);
  });

  it("compares a channel's first own text with the text it showed before", () => {
    const now = { ...approved, variants: { [instagram]: "Kurz." } };
    expect(caseDifferences(approved, now).variants).toEqual([
      { channelId: instagram, before: approved.body, after: "Kurz." },
    ]);
  });

  it("sees a channel more and an alternative text that was reworded", () => {
    const now = {
      ...approved,
      channelIds: [facebook],
      media: [{ ...picture, altText: "Ein Bus im Schnee" }],
    };
    const found = caseDifferences(approved, now);
    expect(found.channels).toEqual({ before: [facebook, instagram], after: [facebook] });
    expect(found.media?.after[0]?.altText).toBe("Ein Bus im Schnee");
  });
});
