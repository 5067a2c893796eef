import { describe, expect, it } from "vitest";
import type { ChannelKind } from "@/db/enums";
import { readChannels } from "@/lib/imports/rules-channel-words";
import { readFormat } from "@/lib/imports/rules-format-words";
import { meaningOfHeading } from "@/lib/imports/rules-heading-words";
import { readPeople } from "@/lib/imports/rules-people";
import { stageOfWord } from "@/lib/imports/rules-stage-words";
import { wordKey } from "@/lib/imports/rules-words";

const channel = (id: string, kind: ChannelKind, name: string) => ({ id, kind, name });
const channels = [
  channel("fb", "facebook", "Facebook-Seite"),
  channel("ig", "instagram", "Instagram"),
  channel("web", "website", "Website-Aktuelles"),
];
const ids = (text: string, list = channels) =>
  readChannels(text, { channels: list, chosen: {} }).map((word) => word.channelIds);

describe("words for the stage", () => {
  it.each([
    ["Idee", "idea"],
    ["geplant", "drafting"],
    ["In Arbeit", "drafting"],
    ["ENTWURF", "drafting"],
    ["zur Freigabe", "review"],
    ["freigegeben", "approved"],
    ["fertig", "approved"],
    ["Veröffentlicht ✅", "published"],
    ["✅", "published"],
    ["online", "published"],
    ["erledigt", "published"],
    ["À produire", "drafting"],
    ["In progress", "drafting"],
    ["已完成", "published"],
    ["entfällt", "discarded"],
    ["in Arbeit, Bild fehlt", "drafting"],
  ])("knows %s", (word, stage) => {
    expect(stageOfWord(word)).toBe(stage);
  });

  it("does not take a plan or an unknown word for a result", () => {
    expect(stageOfWord("online stellen")).toBeNull();
    expect(stageOfWord("nicht freigegeben")).toBeNull();
    expect(stageOfWord("constructor")).toBeNull();
  });
});

describe("words for channels", () => {
  it("reads several in one cell", () => {
    expect(ids("FB + Insta")).toEqual([["fb"], ["ig"]]);
    expect(ids("Facebook/Instagram")).toEqual([["fb"], ["ig"]]);
    expect(ids("Web und Insta")).toEqual([["web"], ["ig"]]);
    expect(ids("Meta")).toEqual([["fb", "ig"]]);
    expect(ids("alle")).toEqual([["fb", "ig", "web"]]);
  });

  it("says nothing about platforms the association does not have", () => {
    expect(ids("TikTok, Insta")).toEqual([null, ["ig"]]);
    expect(ids("LinkedIn")).toEqual([null]);
    expect(ids("__proto__")).toEqual([null]);
  });

  it("does not choose between two pages of the same kind, but knows them by name", () => {
    const two = [...channels, channel("fb2", "facebook", "Facebook Ehrenamt")];
    expect(ids("FB", two)).toEqual([null]);
    expect(ids("Facebook Ehrenamt", two)).toEqual([["fb2"]]);
  });

  it("knows a name with a separator in it within a list", () => {
    const named = [...channels, channel("nl", "newsletter", "Rundbrief / Infos und Termine")];
    expect(ids("Facebook-Seite, Rundbrief / Infos und Termine", named)).toEqual([["fb"], ["nl"]]);
  });

  it("notices that a word says more than the channel", () => {
    const [word] = readChannels("Instagram Story", { channels, chosen: {} });
    expect(word).toMatchObject({ channelIds: ["ig"], isWhole: false });
  });

  it("follows what a person chose", () => {
    const chosen = { [wordKey("Hauspost")]: ["web"] };
    expect(readChannels("Hauspost", { channels, chosen })[0]?.channelIds).toEqual(["web"]);
  });
});

describe("words for formats", () => {
  const formats = ["reel", "story", "carousel", "short_notice", "survey"].map((key) => ({
    id: key,
    key,
    names: key === "survey" ? ["Meinungsbild"] : [key],
  }));
  const read = (word: string) => readFormat(word, { formats, chosen: {} });

  it.each([
    ["Reel 30s", "reel", false],
    ["Feed carousel", "carousel", true],
    ["Story (3 frames)", "story", false],
    ["Image Post", "short_notice", true],
    ["Meinungsbild", "survey", true],
    ["Educational", null, false],
  ])("knows %s", (word, id, isWhole) => {
    expect(read(word)).toEqual({ id, isWhole });
  });
});

describe("headings", () => {
  it.each([
    ["Titre / Hook", "title"],
    ["Caption (FR)", "body"],
    ["Veröffentlichungsdatum", "plannedOn"],
    ["Wunschdatum", "plannedOn"],
    ["Zuständige*r", "responsible"],
    ["Plattform(en)", "channels"],
    ["Insta", "channels"],
    ["TikTok", "channels"],
    ["Beitragsart", "format"],
    ["Nur KV", "districtOnly"],
  ])("understands %s", (heading, field) => {
    expect(meaningOfHeading(heading)?.field).toBe(field);
  });

  it.each(["Freigabedatum", "Deadline", "Alternativtext", "Bildtext", "Zielgruppe", "Visuel requis", "CTA"])(
    "does not mistake %s for a field of the post",
    (heading) => {
      expect(meaningOfHeading(heading)).toBeNull();
    },
  );
});

describe("names", () => {
  const members = [
    { id: "1", name: "Anna Beck", email: "anna.beck@example.org" },
    { id: "2", name: "Ben Çelik", email: "ben@example.org" },
    { id: "3", name: "Anna Adam", email: "adam@example.org" },
  ];
  const read = (text: string) => readPeople(text, { members, chosen: {} }).map((person) => person.memberId);

  it("finds members by name, e-mail or initials", () => {
    expect(read("Anna Beck")).toEqual(["1"]);
    expect(read("Beck, Anna")).toEqual(["1"]);
    expect(read("Frau Beck")).toEqual(["1"]);
    expect(read("BEN@example.org")).toEqual(["2"]);
    expect(read("BC")).toEqual(["2"]);
    expect(read("Celik / AB")).toEqual(["2", "1"]);
  });

  it("does not choose between two people of the same first name", () => {
    expect(read("Anna")).toEqual([null]);
    expect(read("Clara")).toEqual([null]);
  });
});
