import { monthOfWord, readMonth } from "@/lib/imports/rules-calendar-words";
import { repeatsHeadings } from "@/lib/imports/rules-header";
import { meaningOfHeading } from "@/lib/imports/rules-heading-words";
import type { IgnoredReason, Mapping } from "@/lib/imports/rules-plan";
import type { RowContent } from "@/lib/imports/rules-row";
import { cellText, type Merge, type Row } from "@/lib/imports/rules-sheet";

const periodWord = /^(kw|cw|kalenderwoche|week|woche|semaine|quartal|q[1-4]|\d\. quartal)\b/i;
const legendWord = /^(legende|legend|légende|hinweis|erläuterung|stand|summe|gesamt|total)\b\s*[:=]?/i;

/** Why a row of a table is no post, or null when it is one. */
export function whyIgnored(
  row: Row,
  { content, mapping, merges }: { content: RowContent; mapping: Mapping; merges: Merge[] },
): IgnoredReason | null {
  const headings = mapping.columns.map((column) => column.heading);
  if (mapping.headerRow !== null && repeatsHeadings(row, headings)) return "headingRepeated";
  if (isSectionTitle(row, merges)) return "sectionTitle";
  if (isSingle(row) && legendWord.test(textsOf(row)[0] ?? "")) return "legend";
  if (content.title !== "" || content.body !== "") return null;
  const told = content.notes.filter((note) => !isPeriodHeading(note.heading));
  const isBare = told.length === 0 && content.format === "" && content.hashtags === "";
  const hasDay = content.day.kind !== "empty";
  if (!hasDay && (told.length > 0 || !isSilent(content))) return "legend";
  if (content.errors.length > 0) return null;
  return isBare && content.channels.length === 0 ? "empty" : null;
}

/** "Oktober 2026", "KW 41", or a text merged across the table. */
function isSectionTitle(row: Row, merges: Merge[]): boolean {
  if (!isSingle(row)) return false;
  const text = textsOf(row)[0] ?? "";
  if (readMonth(text) || monthOfWord(text) !== null || /^20\d\d$/.test(text)) return true;
  if (periodWord.test(text) && text.length <= 60) return true;
  return merges.some((merge) => merge.top === row.number && merge.right - merge.left >= 2);
}

function isSingle(row: Row): boolean {
  return textsOf(row).length === 1;
}

function textsOf(row: Row): string[] {
  return row.cells.map(cellText).filter((text) => text !== "");
}

/** A column of weeks or months structures a plan and is no content of its own. */
function isPeriodHeading(heading: string): boolean {
  const meaning = heading === "" ? null : meaningOfHeading(heading);
  return meaning?.field === "extra";
}

function isSilent(content: RowContent): boolean {
  return (
    content.format === "" &&
    content.stage === "" &&
    content.channels.length === 0 &&
    content.responsible === ""
  );
}
