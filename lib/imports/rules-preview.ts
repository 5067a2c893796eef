import { type RowDay, readRowDay, type YearContext } from "@/lib/imports/rules-day-of-row";
import { type DraftResult, toDraft } from "@/lib/imports/rules-draft";
import { whyIgnored } from "@/lib/imports/rules-ignored";
import { contentKey, importKeys } from "@/lib/imports/rules-import-key";
import type {
  Draft,
  ExistingPost,
  IgnoredReason,
  PlanRow,
  Preview,
  PreviewInput,
  PreviewRow,
  Problem,
  RowFix,
  WordMeaning,
} from "@/lib/imports/rules-plan";
import { type RowContent, readRow, spreadMerges } from "@/lib/imports/rules-row";
import { type Cell, cellAddress, cellText, emptyCell, type Row } from "@/lib/imports/rules-sheet";
import { splitWords } from "@/lib/imports/rules-words";
import { yearInText } from "@/lib/imports/rules-year";
import { refusalOfDay } from "@/lib/posts/rules";

type Walk = {
  keyOf: ReturnType<typeof importKeys>;
  year: YearContext;
  lastDay: Cell;
  words: Map<string, WordMeaning>;
};

/**
 * Says for every row of a sheet what importing it would do, without doing it: a new post, an undated one, one
 * that is already there, a problem to decide, or no post at all. The same file after an import shows only
 * posts that are already there, also after they were edited.
 */
export function buildPreview(input: PreviewInput): Preview {
  const { sheet, mapping } = input;
  const walk: Walk = {
    keyOf: importKeys(),
    year: { section: null, lastMonth: null, turned: false },
    lastDay: emptyCell,
    words: new Map(),
  };
  const rows = spreadMerges(sheet.rows, sheet.merges, mapping)
    .filter((row) => row.number !== mapping.headerRow)
    .map((row) => previewRow(row, input, walk));
  recogniseExisting(rows, input.existing);
  const counts = { new: 0, undated: 0, alreadyThere: 0, problem: 0, ignored: 0 };
  for (const row of rows) counts[row.kind]++;
  return { rows, counts, words: [...walk.words.values()] };
}

/** The posts that an import of this preview inserts, in the order of the file. */
export function draftsToInsert(preview: Preview): Draft[] {
  return preview.rows.flatMap((row) =>
    row.draft && (row.kind === "new" || row.kind === "undated") ? [row.draft] : [],
  );
}

function previewRow(row: PlanRow, input: PreviewInput, walk: Walk): PreviewRow {
  const { sheet, mapping } = input;
  const key = row.column === undefined ? String(row.number) : cellAddress(row.number, row.column);
  const content = readRow(row, mapping);
  const isAbove = mapping.headerRow !== null && row.number < mapping.headerRow;
  const reason = isAbove ? "sectionTitle" : whyIgnored(row, { content, mapping, merges: sheet.merges });
  if (reason) {
    if (reason === "sectionTitle" && !isAbove) walk.year.section = yearOfRow(row) ?? walk.year.section;
    return ignored(key, row, reason);
  }
  inheritDay(content, input, walk);
  const fix = input.fixes?.[key];
  const fileDay = readRowDay(content.day, content.weekday, mapping, walk.year);
  const rowDay = fixedDay(fileDay, fix);
  const result = toDraft(fixedTitle(content, fix), rowDay, input);
  const identity = importKeyOf(row.number, content, fileDay, walk);
  for (const word of result.words) countWord(word, walk.words);
  if (fix?.skip) return ignored(key, row, "skipped");
  if (result.isDiscarded) return ignored(key, row, "discarded");
  return {
    key,
    row: row.number,
    kind: rowDay.day === null ? "undated" : "new",
    label: result.draft.title,
    ignored: null,
    ...judge(row, content, { rowDay, result, today: input.today }),
    draft: { ...result.draft, importKey: identity.importKey },
    remarks: [
      ...result.remarks,
      ...otherErrors(row, content),
      ...(identity.sameAs === null ? [] : [{ code: "sameAsRow" as const, params: { row: identity.sameAs } }]),
      ...pastRemark(result, input.today),
    ],
  };
}

function judge(
  row: PlanRow,
  content: RowContent,
  { rowDay, result, today }: { rowDay: RowDay; result: DraftResult; today: string },
): Pick<PreviewRow, "problems"> & Partial<Pick<PreviewRow, "kind">> {
  const at = (column: number | null) => cellAddress(row.number, row.column ?? column ?? 0);
  const problems: Problem[] = [];
  if (rowDay.problem) problems.push({ ...rowDay.problem, cell: at(content.dayColumn) });
  const isFar = refusalOfDay(rowDay.day, today) === "tooFarAhead";
  const far = { code: "dayTooFar", params: { day: rowDay.day ?? "" }, fix: "enterDay" } as const;
  if (isFar) problems.push({ ...far, cell: at(content.dayColumn) });
  if (result.problem) problems.push({ ...result.problem, cell: at(content.titleColumn) });
  return problems.length > 0 ? { problems, kind: "problem" } : { problems };
}

function ignored(key: string, row: PlanRow, reason: IgnoredReason): PreviewRow {
  const label = row.cells.map(cellText).filter(Boolean).join(" · ").slice(0, 120);
  return {
    key,
    row: row.number,
    kind: "ignored",
    label,
    draft: null,
    problems: [],
    remarks: [],
    ignored: reason,
  };
}

function inheritDay(content: RowContent, { mapping }: PreviewInput, walk: Walk): void {
  if (content.day.kind !== "empty") walk.lastDay = content.day;
  else if (mapping.emptyDay === "sameAsAbove") content.day = walk.lastDay;
}

function fixedDay(rowDay: RowDay, fix: RowFix | undefined): RowDay {
  if (fix?.day === undefined) return rowDay;
  const fixed = { ...rowDay, day: fix.day, problem: null, keep: true };
  return fix.day === null ? fixed : { ...fixed, remarks: [] };
}

function fixedTitle(content: RowContent, fix: RowFix | undefined): RowContent {
  return fix?.title === undefined ? content : { ...content, title: fix.title };
}

/** What the file itself says, so that a person's fixes change nothing about the identity of a row. */
function importKeyOf(row: number, content: RowContent, fileDay: RowDay, walk: Walk) {
  const title = content.title || content.body || content.notes.map((note) => note.text).join("\n");
  const channels = content.channels.flatMap((channel) => splitWords(channel.text));
  return walk.keyOf({ title, day: fileDay.day ?? cellText(content.day), channels, row });
}

function yearOfRow(row: Row): number | null {
  return row.cells.map((cell) => yearInText(cellText(cell))).find((year) => year !== null) ?? null;
}

function otherErrors(row: PlanRow, content: RowContent): PreviewRow["remarks"] {
  return content.errors
    .filter((error) => error.column !== content.titleColumn && error.column !== content.dayColumn)
    .map(({ text, column }) => ({
      code: "cellError",
      params: { text, cell: cellAddress(row.number, column) },
    }));
}

function pastRemark({ draft }: DraftResult, today: string): PreviewRow["remarks"] {
  const isLate = draft.plannedOn !== null && draft.plannedOn < today && draft.stage !== "published";
  return isLate ? [{ code: "dayInPast", params: { day: draft.plannedOn ?? "" } }] : [];
}

function countWord(word: Omit<WordMeaning, "count">, words: Map<string, WordMeaning>): void {
  const key = `${word.field}:${word.key}`;
  words.set(key, { ...word, count: (words.get(key)?.count ?? 0) + 1 });
}

/** By fingerprint first; posts that no row claimed are then recognised by title and day, each of them once. */
function recogniseExisting(rows: PreviewRow[], existing: ExistingPost[]): void {
  const known = new Set(existing.flatMap((post) => (post.importKey ? [post.importKey] : [])));
  const claimed = new Set(
    rows.flatMap((row) => (row.draft && known.has(row.draft.importKey) ? [row.draft.importKey] : [])),
  );
  const left = new Map<string, number>();
  for (const post of existing) {
    if (post.importKey && claimed.has(post.importKey)) continue;
    const key = identityOf(post.title, post.plannedOn);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  for (const row of rows) {
    if (!row.draft) continue;
    if (claimed.has(row.draft.importKey)) {
      Object.assign(row, { kind: "alreadyThere", problems: [] });
      continue;
    }
    if (row.kind === "problem") continue;
    const key = identityOf(row.draft.title, row.draft.plannedOn);
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    row.kind = "alreadyThere";
  }
}

function identityOf(title: string, day: string | null): string {
  return `${day ?? ""} ${contentKey(title)}`;
}
