import { describe, expect, it } from "vitest";
import { draftsToInsert } from "./rules-preview";
import { previewOf, type Value } from "./testing";

const head = ["Datum", "Titel", "Status"];
const first = (rows: Value[][], input = {}) => previewOf([head, ...rows], input).rows[0];

describe("what becomes of a row", () => {
  it("turns every field of a plan into a draft and loses no column", () => {
    const result = previewOf([
      [
        "Datum",
        "Uhrzeit",
        "Titel",
        "Text",
        "Kanal",
        "Format",
        "Zuständig",
        "Status",
        "Hashtags",
        "Zielgruppe",
        "Nur KV",
      ],
      [
        "5.10.2026",
        "9 Uhr",
        "Team-Montag",
        "Wir sind da.",
        "FB + Insta",
        "Reel",
        "AB",
        "Recherche",
        "#Team",
        "Eltern",
        "x",
      ],
    ]);
    expect(draftsToInsert(result)).toEqual([
      {
        title: "Team-Montag",
        plannedOn: "2026-10-05",
        plannedTime: "09:00",
        stage: "research",
        formatId: "reel",
        channelIds: ["facebook", "instagram"],
        responsibleId: "anna",
        body: "Wir sind da.\n\n#Team",
        note: "Zielgruppe: Eltern",
        districtOnly: true,
        importKey: expect.any(String),
      },
    ]);
    expect(result.counts).toEqual({ new: 1, undated: 0, alreadyThere: 0, problem: 0, ignored: 0 });
  });

  it("keeps words it does not know in the note and names them for the person", () => {
    const result = previewOf([
      ["Datum", "Titel", "Kanal", "Format", "Wer", "Status"],
      ["5.10.2026", "A", "TikTok", "Podcast", "Clara", "halb"],
    ]);
    expect(result.rows[0]?.draft?.note).toBe("Status: halb\nFormat: Podcast\nKanal: TikTok\nWer: Clara");
    expect(result.words.map(({ field, word, meaning }) => [field, word, meaning])).toEqual([
      ["stage", "halb", []],
      ["format", "Podcast", []],
      ["channels", "TikTok", []],
      ["responsible", "Clara", []],
    ]);
  });

  it("approves nothing, publishes only the past and leaves cancelled rows out", () => {
    const rows = previewOf([
      head,
      ["5.10.2026", "A", "freigegeben"],
      ["1.9.2026", "B", "veröffentlicht"],
      ["10.9.2026", "C", "veröffentlicht"],
      ["5.10.2026", "D", "entfällt"],
      ["5.10.2026", "E", "Idee"],
    ]).rows;
    expect(rows.map((row) => row.draft?.stage)).toEqual([
      "drafting",
      "published",
      "drafting",
      undefined,
      "idea",
    ]);
    expect(rows[0]?.draft?.note).toBe("Status: freigegeben");
    expect(rows[0]?.remarks[0]).toMatchObject({ code: "stageChanged", params: { from: "approved" } });
    expect(rows[3]).toMatchObject({ kind: "ignored", ignored: "discarded" });
  });

  it("follows a person's meaning of a word", () => {
    const words = { stage: { halb: "drafting" as const }, format: {}, channels: {}, responsible: {} };
    expect(first([["5.10.2026", "A", "halb"]], { change: { words } })?.draft).toMatchObject({
      stage: "drafting",
      note: "",
    });
  });

  it("takes a title from the text and says so, and cuts one that is too long", () => {
    const rows = previewOf([
      ["Datum", "Titel", "Text"],
      ["5.10.2026", "", "Heute öffnet das Café.\nKommt alle!"],
      ["6.10.2026", `${"Wort ".repeat(60)}Ende`, "Text"],
    ]).rows;
    expect(rows[0]).toMatchObject({ label: "Heute öffnet das Café.", remarks: [{ code: "titleFromText" }] });
    expect(rows[1]?.label.length).toBeLessThanOrEqual(200);
    expect(rows[1]?.draft?.note).toContain("Ende");
  });

  it("moves what does not fit into the text to the note and never cuts an emoji in two", () => {
    const rows = previewOf([
      ["Datum", "Titel", "Text"],
      ["5.10.2026", "A", `${"x".repeat(19_999)}😀Schluss`],
    ]).rows;
    expect(rows[0]?.draft?.body).toBe("x".repeat(19_999));
    expect(rows[0]?.draft?.note).toBe("😀Schluss");
  });
});

describe("columns to mark per channel", () => {
  it("take the channel from the heading and keep a text written there", () => {
    const rows = previewOf([
      ["Datum", "Titel", "Facebook", "Insta", "TikTok"],
      ["5.10.2026", "A", "x", "", ""],
      ["6.10.2026", "B", "nein", "nur Story", "x"],
    ]).rows;
    expect(rows[0]?.draft).toMatchObject({ channelIds: ["facebook"], note: "" });
    expect(rows[1]?.draft).toMatchObject({ channelIds: ["instagram"], note: "Insta: nur Story\nTikTok" });
  });
});
