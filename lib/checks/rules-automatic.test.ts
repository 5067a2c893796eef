import { describe, expect, it } from "vitest";
import type { AutomaticCheck } from "@/db/enums";
import { postOf } from "@/lib/posts/testing";
import { automaticAnswer } from "./rules-automatic";
import type { CheckCase } from "./rules-case";
import { caseWith, personWith, pictureWith } from "./testing";

const found = (check: AutomaticCheck, change: Partial<CheckCase> = {}) => {
  const { answer, problems } = automaticAnswer(check, caseWith(change));
  return [answer, ...problems.map(({ key }) => key)];
};
const facebook = caseWith().channels[0]?.id ?? "";

describe("a check that answers itself", () => {
  it("finds a text for every channel, its own or the base text", () => {
    expect(found("text")).toEqual(["yes"]);
    expect(found("text", { post: postOf({ body: " " }) })).toEqual(["no", "channelTextMissing"]);
    expect(found("text", { post: postOf({ body: "", variants: { [facebook]: "Da" } }) })).toEqual(["yes"]);
    expect(found("text", { post: postOf({ body: "" }), channels: [] })).toEqual(["no", "textMissing"]);
  });

  it("finds what a channel would not take, with what is published and not only what is typed", () => {
    const channels = [{ id: "x", name: "Instagram", kind: "instagram" as const }];
    const body = "a".repeat(2_190);
    expect(found("limits", { channels, post: postOf({ body }) })).toEqual(["yes"]);
    expect(found("limits", { channels, post: postOf({ body, hashtags: "#SozialeArbeit" }) })).toEqual([
      "no",
      "tooLong",
    ]);
    const hashtags = Array.from({ length: 31 }, (_, count) => `#Wort${count}`).join(" ");
    expect(found("limits", { channels, post: postOf({ hashtags }) })).toEqual(["no", "tooManyHashtags"]);
    const media = Array.from({ length: 11 }, () => pictureWith());
    expect(found("limits", { channels, media })).toEqual(["no", "tooManyMedia"]);
  });

  it("finds a placeholder in a channel's own text and in the first comment", () => {
    expect(found("placeholders", { post: postOf({ body: "Am {{termin}} und am {{termin}}" }) })).toEqual([
      "no",
      "placeholder",
    ]);
    expect(found("placeholders", { post: postOf({ variants: { [facebook]: "{{ort" } }) })).toEqual([
      "no",
      "placeholder",
    ]);
    expect(found("placeholders", { post: postOf({ firstComment: "{{link}}" }) })).toEqual([
      "no",
      "placeholder",
    ]);
    expect(found("placeholders", { post: postOf({ note: "{{intern}}" }) })).toEqual(["yes"]);
  });

  it("finds hashtags that cannot be read out, and facts nobody has verified", () => {
    expect(found("hashtags", { post: postOf({ hashtags: "#sozialearbeit" }) })).toEqual([
      "no",
      "hashtagCase",
    ]);
    expect(found("hashtags", { post: postOf({ hashtags: "#SozialeArbeit" }) })).toEqual(["yes"]);
    const facts = { a: { statement: "Der Bus fährt", verifiedById: null } };
    expect(found("facts", { post: postOf({ facts }) })).toEqual(["no", "factsOpen"]);
  });

  it("has nothing to say about pictures where there are none", () => {
    for (const check of ["altText", "rights", "consent", "minors"] as const) {
      expect(found(check)).toEqual(["na"]);
      expect(found(check, { media: [pictureWith()] })).toEqual(["yes"]);
    }
  });

  it("finds what a picture lacks", () => {
    const media = [pictureWith({ altText: "", credit: "", licence: "unknown" })];
    expect(found("altText", { media })).toEqual(["no", "altTextMissing"]);
    expect(found("altText", { media: [pictureWith({ altText: "", decorative: true })] })).toEqual(["yes"]);
    expect(found("rights", { media })).toEqual(["no", "licenceUnknown", "creditMissing"]);
    expect(found("minors", { media: [pictureWith({ people: [personWith({ minor: true })] })] })).toEqual([
      "no",
      "minorShown",
    ]);
  });

  it("asks whether a consent holds on the planned day and for the planned channels", () => {
    const until = (validUntil: string) => [pictureWith({ people: [personWith({ validUntil })] })];
    expect(found("consent", { media: until("2026-11-25") })).toEqual(["yes"]);
    expect(found("consent", { media: until("2026-11-24") })).toEqual(["no", "consentExpired"]);
    const undated = postOf({ plannedOn: null });
    expect(found("consent", { media: until("2026-11-24"), post: undated })).toEqual(["yes"]);
    const onlyWebsite = [pictureWith({ people: [personWith({ channelKinds: ["website"] })] })];
    expect(automaticAnswer("consent", caseWith({ media: onlyWebsite })).problems).toMatchObject([
      { key: "channelNotCovered", values: { person: "Mira Test", channels: "Facebook" } },
    ]);
    const withdrawn = [pictureWith({ people: [personWith({ withdrawnAt: "2026-11-01T08:00:00.000Z" })] })];
    expect(found("consent", { media: withdrawn })).toEqual(["no", "consentWithdrawn"]);
  });

  it.each([
    ["2026-04-03", "goodFriday"],
    ["2026-11-15", "dayOfMourning"],
    ["2026-11-22", "sundayOfTheDead"],
    ["2027-11-14", "dayOfMourning"],
    ["2028-11-26", "sundayOfTheDead"],
  ])("knows the silent day %s", (plannedOn, key) => {
    expect(found("quietDay", { post: postOf({ plannedOn }) })).toEqual(["no", key]);
  });

  it("takes any other day, and a post without one", () => {
    for (const plannedOn of ["2026-11-25", "2026-11-08", "2026-12-20", null]) {
      expect(found("quietDay", { post: postOf({ plannedOn }) })).toEqual(["yes"]);
    }
  });

  it("believes an answer of the link only for the address that was asked", () => {
    const link = { address: "https://celle.example/", outcome: "answers", code: 200 } as const;
    const post = postOf({ link: "https://celle.example" });
    expect(found("link")).toEqual(["na"]);
    expect(found("link", { post })).toEqual([null]);
    expect(found("link", { post, link })).toEqual(["yes"]);
    expect(found("link", { post: postOf({ link: "https://celle.example/neu" }), link })).toEqual([null]);
    expect(found("link", { post, link: { ...link, outcome: "refuses", code: 404 } })).toEqual([
      "no",
      "refuses",
    ]);
    expect(found("link", { post: postOf({ link: "celle" }), link })).toEqual(["no", "linkOdd"]);
  });
});
