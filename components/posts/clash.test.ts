import { expect, it } from "vitest";
import { type Clash, decideClash } from "@/components/posts/clash";
import { postOf } from "@/lib/posts/testing";

const current = postOf({ title: "Ihr Titel", body: "Ihr Text", note: null });
const mine = { title: "Mein Titel", body: "Mein Text", note: "Meine Notiz", plannedOn: null };
const clash: Clash = { current, mine, fields: ["title", "plannedOn", "body", "note"] };

it("takes for each field what was chosen, and joins texts on demand", () => {
  expect(decideClash(clash, { title: "mine", plannedOn: "mine", body: "both", note: "theirs" })).toEqual({
    title: "Mein Titel",
    plannedOn: null,
    body: "Ihr Text\n\nMein Text",
    note: "",
  });
});

it("leaves what stands where nothing was chosen", () => {
  expect(decideClash({ ...clash, fields: ["title"] }, {})).toEqual({ title: "Ihr Titel" });
});

it("never joins what cannot be joined: a title asked for twice stays the own one", () => {
  expect(decideClash({ ...clash, fields: ["title"] }, { title: "both" })).toEqual({ title: "Mein Titel" });
});
