import { expect, it } from "vitest";
import { type Clash, decideClash } from "@/components/posts/clash";

const current: Clash["current"] = {
  id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11",
  associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12",
  title: "Ihr Titel",
  plannedOn: "2026-11-25",
  plannedTime: null,
  stage: "drafting",
  formatId: null,
  responsibleId: null,
  channelIds: [],
  districtOnly: false,
  hasText: true,
  revision: 3,
  body: "Ihr Text",
  note: null,
  discardedReason: null,
  createdAt: "2026-11-01T08:00:00.000Z",
  updatedAt: "2026-11-01T08:00:00.000Z",
};
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
