import { expect, it } from "vitest";
import { keepsApproval } from "./rules-keep";

const content = {
  title: "Fahrdienst",
  body: "Der Bus fährt wieder.",
  hashtags: "",
  link: "",
  callToAction: "",
  firstComment: "",
  variants: {},
  channelIds: ["a"],
  media: [],
};
const approved = { content, plannedOn: "2027-03-25" };
const after = (change: Partial<typeof content>, plannedOn: string | null = approved.plannedOn) =>
  keepsApproval(approved, { content: { ...content, ...change }, plannedOn }, []);

it("holds for a day away, not for two, and never for a silent day", () => {
  expect(after({}, "2027-03-24")).toEqual({ keeps: true, correction: 0 });
  expect(after({}, "2027-03-23")).toEqual({ keeps: false, cause: "day" });
  // Good Friday.
  expect(after({}, "2027-03-26")).toEqual({ keeps: false, cause: "quietDay" });
  expect(after({}, null)).toEqual({ keeps: true, correction: 0 });
});

it("holds for a corrected letter, and for nothing in link, hashtags, channels or media", () => {
  expect(after({ body: "Der Bus faehrt wieder." })).toMatchObject({ keeps: true });
  expect(after({ hashtags: "#Bus" })).toEqual({ keeps: false, cause: "content" });
  expect(after({ link: "https://bus.example" })).toEqual({ keeps: false, cause: "content" });
  expect(after({ channelIds: ["a", "b"] })).toEqual({ keeps: false, cause: "content" });
  expect(after({ body: "Der Bus fährt nicht wieder." })).toEqual({ keeps: false, cause: "negation" });
});
