import { weekdayOfWord } from "@/lib/imports/rules-calendar-words";
import { isPlatformWord } from "@/lib/imports/rules-channel-words";
import { readDay } from "@/lib/imports/rules-dates";
import { formatKeyOfWord } from "@/lib/imports/rules-format-words";
import { type ColumnField, type HeadingMeaning, meaningOfHeading } from "@/lib/imports/rules-heading-words";
import type { ColumnMapping } from "@/lib/imports/rules-plan";
import { type Cell, cellAt, cellText, type Row } from "@/lib/imports/rules-sheet";
import { stageOfWord } from "@/lib/imports/rules-stage-words";
import { readTime } from "@/lib/imports/rules-times";
import { splitWords } from "@/lib/imports/rules-words";

/** Shares (0 to 1) of a column's filled cells, and the usual length of its texts. */
type Profile = {
  filled: number;
  days: number;
  times: number;
  weekdays: number;
  stages: number;
  platforms: number;
  formats: number;
  hashtags: number;
  different: number;
  length: number;
};
type Draft = ColumnMapping & { profile: Profile };

/** Several columns may hold these; of every other field one column is enough. */
const repeatable = new Set<ColumnField>(["channels", "note", "extra", "ignore"]);
const rowsToLookAt = 500;
const longTitle = 100;

/**
 * Proposes a field for every column: from its heading, checked against what stands in it, and for unknown
 * headings from the content alone. What stays unknown becomes `extra`, a column without any content `ignore`.
 */
export function proposeColumns(headings: string[], rows: Row[]): ColumnMapping[] {
  const sample = rows.slice(0, rowsToLookAt);
  const drafts = headings.map((heading, column) => toDraft(heading, column, sample));
  settleDay(drafts);
  keepOneOfEach(drafts);
  guessFromContent(drafts);
  settleTitle(drafts);
  return drafts.map(({ profile, ...column }) =>
    profile.filled === 0 && column.field === "extra" ? { ...column, field: "ignore" } : column,
  );
}

function toDraft(heading: string, column: number, rows: Row[]): Draft {
  const profile = profileOf(rows.map((row) => cellAt(row, column)));
  const meaning: HeadingMeaning | null = heading === "" ? null : meaningOfHeading(heading);
  if (!meaning) return { column, heading, field: "extra", confidence: "none", profile };
  return { column, heading, ...meaning, profile };
}

function profileOf(cells: Cell[]): Profile {
  const texts = cells.map(cellText).filter((text) => text !== "");
  const filled = texts.length;
  const share = (fits: (text: string) => boolean) => (filled === 0 ? 0 : texts.filter(fits).length / filled);
  const dated = cells.filter((cell) => cell.kind === "date").length;
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    filled,
    days: filled === 0 ? 0 : Math.max(dated / filled, share(isDayText)),
    times: share((text) => readTime(text) !== null),
    weekdays: share((text) => weekdayOfWord(text) !== null),
    stages: share((text) => stageOfWord(text) !== null),
    platforms: share((text) => splitWords(text).some(isPlatformWord)),
    formats: share((text) => formatKeyOfWord(text) !== null && text.length <= 40),
    hashtags: share((text) => text.startsWith("#")),
    different: filled === 0 ? 0 : new Set(texts).size / filled,
    length: lengths[Math.floor(filled / 2)] ?? 0,
  };
}

function isDayText(text: string): boolean {
  return !["open", "invalid"].includes(readDay(text, null).kind);
}

/** "Tag" and "Jour" may be a day or a weekday, "Termin" a day or an event: what stands below decides. */
function settleDay(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { profile } = draft;
    if (draft.field === "plannedOn" && profile.weekdays >= 0.6) reassign(draft, "weekday");
    else if (draft.field === "weekday" && profile.days >= 0.6) reassign(draft, "plannedOn");
    else if (
      draft.field === "plannedOn" &&
      draft.confidence === "likely" &&
      profile.filled > 0 &&
      profile.days < 0.3
    ) {
      reassign(draft, profile.times >= 0.6 ? "plannedTime" : "extra");
    } else if (draft.field === "plannedTime" && profile.days >= 0.6 && profile.times < 0.6) {
      reassign(draft, "plannedOn");
    }
  }
}

function reassign(draft: Draft, field: ColumnField): void {
  draft.field = field;
  draft.confidence = field === "extra" ? "none" : "likely";
}

/** Of two columns for one field the surer stays, then the fuller, then the left one. */
function keepOneOfEach(drafts: Draft[]): void {
  const rank = (draft: Draft) => (draft.confidence === "sure" ? 2 : 1) + (draft.profile.filled > 0 ? 2 : 0);
  for (const draft of drafts) {
    if (repeatable.has(draft.field)) continue;
    const rivals = drafts.filter((other) => other.field === draft.field);
    const best = Math.max(...rivals.map(rank));
    const winner = rivals.find((rival) => rank(rival) === best);
    for (const rival of rivals) if (rival !== winner) reassign(rival, "extra");
  }
}

function guessFromContent(drafts: Draft[]): void {
  const rules: [ColumnField, (profile: Profile) => boolean][] = [
    ["plannedOn", (profile) => profile.days >= 0.6],
    ["plannedTime", (profile) => profile.times >= 0.6],
    ["weekday", (profile) => profile.weekdays >= 0.8],
    ["stage", (profile) => profile.stages >= 0.6],
    ["channels", (profile) => profile.platforms >= 0.6 && profile.length <= 40],
    ["hashtags", (profile) => profile.hashtags >= 0.6],
    ["format", (profile) => profile.formats >= 0.6 && profile.different < 0.8],
  ];
  for (const [field, fits] of rules) {
    if (drafts.some((draft) => draft.field === field)) continue;
    const found = drafts.find((draft) => isUnknown(draft) && draft.profile.filled > 0 && fits(draft.profile));
    if (!found) continue;
    found.field = field;
    found.confidence = "guess";
  }
}

/**
 * A plan without a title column: a loosely named short text takes its place ("Beschreibung"), else, where no
 * text is named either, the unknown column with the longest texts that differ from row to row.
 */
function settleTitle(drafts: Draft[]): void {
  if (drafts.some((draft) => draft.field === "title" && draft.profile.filled > 0)) return;
  const body = drafts.find((draft) => draft.field === "body" && draft.profile.filled > 0);
  const isLoose = body?.confidence === "likely" && body.profile.length <= longTitle;
  const unknown = drafts.filter((draft) => isUnknown(draft) && draft.profile.different >= 0.6);
  const short = unknown.filter(({ profile }) => profile.length <= longTitle && profile.days < 0.3);
  const title = body ? (isLoose ? body : undefined) : longest(short);
  if (title) Object.assign(title, { field: "title", confidence: "guess" });
  const rest = longest(unknown.filter((draft) => draft !== title && draft.profile.length > longTitle));
  if (rest && !body) Object.assign(rest, { field: "body", confidence: "guess" });
}

function isUnknown(draft: Draft): boolean {
  return draft.field === "extra" && draft.confidence === "none";
}

function longest(drafts: Draft[]): Draft | undefined {
  return drafts.toSorted((a, b) => b.profile.length - a.profile.length)[0];
}
