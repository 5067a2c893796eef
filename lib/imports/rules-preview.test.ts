import { describe, expect, it } from "vitest";
import { draftsToInsert } from "./rules-preview";
import { previewOf, type Value } from "./testing";

const head = ["Datum", "Titel", "Status"];

describe("rows that are no posts", () => {
  it("are named with the reason and their number in the file", () => {
    const rows = previewOf([
      ["Redaktionsplan", "", "", ""],
      ["Datum", "Titel", "Status", "Notizen"],
      ["Oktober 2026", "", "", ""],
      ["5.10.2026", "A", "", ""],
      ["6.10.2026", "", "", ""],
      ["Datum", "Titel", "Status", "Notizen"],
      ["", "", "", "Säule 1: Pflege"],
      ["Legende: grün ist fertig", "", "", ""],
    ]).rows;
    expect(rows.map((row) => [row.row, row.ignored])).toEqual([
      [1, "sectionTitle"],
      [3, "sectionTitle"],
      [4, null],
      [5, "empty"],
      [6, "headingRepeated"],
      [7, "legend"],
      [8, "legend"],
    ]);
  });
});

describe("importing the same file again", () => {
  const rows = [
    head,
    ["5.10.2026", "Team-Montag", "Idee"],
    ["5.10.2026", "Team-Montag", "Idee"],
    ["KW 42", "Ohne Tag", ""],
    ["31.02.2027", "Ungültig", ""],
  ];

  it("adds nothing, also after the posts were edited", () => {
    const before = previewOf(rows, { fixes: { "5": { day: null } } });
    expect(before.rows[1]?.remarks).toContainEqual({ code: "sameAsRow", params: { row: 2 } });
    const existing = draftsToInsert(before).map(({ importKey }) => ({
      importKey,
      title: "geändert",
      plannedOn: null,
    }));
    expect(new Set(existing.map((post) => post.importKey)).size).toBe(4);
    expect(previewOf(rows, { existing }).counts).toMatchObject({
      new: 0,
      undated: 0,
      problem: 0,
      alreadyThere: 4,
    });
  });

  it("recognises posts made by hand by title and day, each of them once", () => {
    const existing = [{ importKey: null, title: " team-montag", plannedOn: "2026-10-05" }];
    expect(previewOf(rows, { existing }).rows.map((row) => row.kind)).toEqual([
      "alreadyThere",
      "new",
      "undated",
      "problem",
    ]);
  });

  it("still adds a row for another channel of the same post", () => {
    const file = [
      ["Datum", "Titel", "Kanal"],
      ["5.10.2026", "A", "FB"],
    ];
    const existing = draftsToInsert(previewOf(file));
    const more = previewOf([...file, ["5.10.2026", "A", "Insta"]], { existing });
    expect(more.rows.map((row) => row.kind)).toEqual(["alreadyThere", "new"]);
  });
});

describe("a long plan", () => {
  it("is previewed within two seconds of computing", () => {
    const rows = Array.from({ length: 5000 }, (_, i): Value[] => [
      `${(i % 28) + 1}.10.2026`,
      `Beitrag ${i}`,
      "in Arbeit",
      "FB, Insta",
      "Reel 30s",
      "Anna Beck",
      "Ein Text ".repeat(40),
      "Eltern",
    ]);
    const start = process.cpuUsage();
    const result = previewOf([
      ["Datum", "Titel", "Status", "Kanal", "Format", "Wer", "Text", "Zielgruppe"],
      ...rows,
    ]);
    expect(result.counts.new).toBe(5000);
    // Computing time, not the clock's: other tests run beside this one.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});
