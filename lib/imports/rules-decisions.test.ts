import { describe, expect, it } from "vitest";
import { askedOf, type Decisions, openQuestions, withAnswer } from "@/lib/imports/rules-decisions";
import { proposeMapping } from "@/lib/imports/rules-mapping";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";
import { toPlanSheets } from "@/lib/imports/rules-plan-sheets";
import { buildPreview, draftsToInsert } from "@/lib/imports/rules-preview";
import type { Cell } from "@/lib/imports/rules-sheet";

const today = "2026-03-01";
const twoGaps = [
  ["Datum", "Titel", "Kanal"],
  ["03/04/2026", "", "Fax"],
  ["31.02.2026", "Sommerfest", ""],
];

describe("a row that leaves two things open", () => {
  it("asks one after the other, and is a post once both are answered", () => {
    const first = withAnswers([]);
    expect(first.open).toEqual(["dayAmbiguous", "noTitle"]);
    const second = withAnswers([{ day: "2026-04-03" }]);
    expect(second.open).toEqual(["noTitle"]);
    expect(second.drafts).toEqual([]);
    const last = withAnswers([{ day: "2026-04-03" }, { title: "Osterfeuer" }]);
    expect(last.open).toEqual([]);
    expect(last.drafts).toMatchObject([{ title: "Osterfeuer", plannedOn: "2026-04-03" }]);
    expect(last.asked).toEqual(["dayAmbiguous", "noTitle"]);
  });

  it("takes its answers in any order, and invents nothing beside them", () => {
    const turned = withAnswers([{ title: "Osterfeuer" }, { day: "2026-04-03" }]);
    const straight = withAnswers([{ day: "2026-04-03" }, { title: "Osterfeuer" }]);
    expect(turned.drafts).toEqual(straight.drafts);
    expect(turned.drafts).toMatchObject([
      {
        plannedTime: null,
        stage: "idea",
        formatId: null,
        channelIds: [],
        responsibleId: null,
        body: "",
        note: "Datum: 03/04/2026\nKanal: Fax",
      },
    ]);
  });

  it("can come without a day, and is left out as a whole whatever was answered", () => {
    expect(withAnswers([{ day: null }, { title: "Osterfeuer" }]).drafts).toMatchObject([
      { title: "Osterfeuer", plannedOn: null },
    ]);
    const skipped = withAnswers([{ day: "2026-04-03" }, { skip: true }]);
    expect(skipped).toMatchObject({ kind: "ignored", open: [], drafts: [] });
  });

  it("asks for a day again when the one that was answered is too far away", () => {
    const slip = withAnswers([{ day: "2062-04-03" }, { title: "Osterfeuer" }]);
    expect(slip).toMatchObject({ kind: "problem", open: ["dayTooFar"], drafts: [] });
    const mended = withAnswers([{ day: "2062-04-03" }, { title: "Osterfeuer" }, { day: "2026-04-03" }]);
    expect(mended).toMatchObject({ open: [], drafts: [{ plannedOn: "2026-04-03" }] });
  });

  it("asks nothing twice while the preview does not know the answer yet", () => {
    const row = rowOf({});
    expect(openQuestions(row, { day: "2026-04-03" }).map(({ code }) => code)).toEqual(["noTitle"]);
    expect(openQuestions(row, { day: null, title: "Osterfeuer" })).toEqual([]);
  });
});

it("one answer for many rows keeps what each of them was told before", () => {
  const rows = previewWith({}).rows;
  const before = withAnswer({}, { rows: rows.slice(0, 1), answer: { title: "Osterfeuer" } });
  const after = withAnswer(before, { rows, answer: { day: null } });
  expect(after["2"]?.fix).toEqual({ title: "Osterfeuer", day: null });
  expect(after["3"]?.fix).toEqual({ day: null });
});

/** Answers the first row one step at a time, as a person does: each time on what the preview then asks. */
function withAnswers(answers: RowFix[]) {
  const decisions = answers.reduce<Decisions>(
    (before, answer) => withAnswer(before, { rows: [rowOf(before)], answer }),
    {},
  );
  const row = rowOf(decisions);
  const drafts = draftsToInsert(previewWith(decisions)).map(({ importKey: _key, ...draft }) => draft);
  return {
    kind: row.kind,
    open: openQuestions(row, decisions[row.key]?.fix).map(({ code }) => code),
    asked: askedOf(row, decisions[row.key]).map(({ code }) => code),
    drafts,
  };
}

function rowOf(decisions: Decisions): PreviewRow {
  const [row] = previewWith(decisions).rows;
  if (!row) throw new Error("no row");
  return row;
}

function previewWith(decisions: Decisions) {
  const cells = (texts: string[]) =>
    texts.map((text): Cell => (text === "" ? { kind: "empty" } : { kind: "text", text }));
  const rows = twoGaps.map((texts, index) => ({ number: index + 1, cells: cells(texts) }));
  const sheet = { name: "", hidden: false, merges: [], refusal: null, rows };
  const [plan] = toPlanSheets({ kind: "csv", fileName: "", sheets: [sheet] });
  if (!plan) throw new Error("no sheet");
  const mapping = proposeMapping(plan, { savedMappings: [], fileName: "", today });
  return buildPreview({
    sheet: plan,
    mapping: { ...mapping, dateOrder: "ask" },
    members: [],
    channels: [],
    formats: [],
    existing: [],
    fixes: Object.fromEntries(Object.entries(decisions).map(([key, { fix }]) => [key, fix])),
    today,
  });
}
