import type { Stage } from "@/db/enums";
import type { ChannelOption } from "@/lib/imports/rules-channel-words";
import type { DateOrder } from "@/lib/imports/rules-dates";
import type { FormatOption } from "@/lib/imports/rules-format-words";
import type { ColumnField } from "@/lib/imports/rules-heading-words";
import type { Row, Sheet } from "@/lib/imports/rules-sheet";

/** A sheet made ready to be mapped: a table as it is, a calendar grid turned into one row per entry. */
export type PlanSheet = Pick<Sheet, "name" | "hidden" | "merges" | "refusal"> & {
  /** Position of the sheet in the file, counted from 0. */
  index: number;
  kind: "table" | "grid" | "unreadableGrid" | "empty" | "refused";
  rows: PlanRow[];
  /** The better the sheet looks like a plan, the higher. */
  score: number;
  recommended: boolean;
};
/** `column` is where the entry of a calendar grid stands, counted from 0. */
export type PlanRow = Row & { column?: number };

export type ColumnMapping = {
  /** Counted from 0. */
  column: number;
  heading: string;
  field: ColumnField;
  /** `chosen` by a person before, `guess` from the content alone. */
  confidence: "chosen" | "sure" | "likely" | "guess" | "none";
};

/** What the person decided about words of the file, each by its `wordKey`. */
export type ChosenWords = {
  stage: Record<string, Stage>;
  format: Record<string, string | null>;
  channels: Record<string, string[]>;
  responsible: Record<string, string | null>;
};

export type Mapping = {
  /** The row of the headings as numbered in the file; null when the sheet has none. */
  headerRow: number | null;
  columns: ColumnMapping[];
  dateOrder: DateOrder | "ask";
  /** For days without a year: the year, and the one that follows once the months start over. */
  year: number | null;
  yearAfterTurn: number | null;
  yearSource: "chosen" | "sheet" | "weekdays" | null;
  /** What an empty day means below a row that has one. */
  emptyDay: "undated" | "sameAsAbove";
  /** The stage of rows that name none. */
  defaultStage: "idea" | "research" | "drafting";
  words: ChosenWords;
};

export type MemberOption = { id: string; name: string; email: string | null; initials?: string };
export type ExistingPost = { importKey: string | null; title: string; plannedOn: string | null };

export type Draft = {
  title: string;
  plannedOn: string | null;
  plannedTime: string | null;
  stage: "idea" | "research" | "drafting" | "published";
  formatId: string | null;
  channelIds: string[];
  responsibleId: string | null;
  body: string;
  note: string;
  districtOnly: boolean;
  importKey: string;
};

/** Problems stop a row until a person decides: keys below `imports.problem` in the messages. */
export const problemCodes = [
  "dayAmbiguous",
  "dayInvalid",
  "dayTooFar",
  "dayWithoutYear",
  "cellError",
  "noTitle",
  "textTooLong",
] as const;
/** Remarks tell what was done with a row: keys below `imports.remark`. */
export const remarkCodes = [
  "cellError",
  "channelUnknown",
  "dayFromNumber",
  "dayInPast",
  "dayNotRead",
  "dayRange",
  "formatUnknown",
  "responsibleUnknown",
  "sameAsRow",
  "stageChanged",
  "stageUnknown",
  "textMoved",
  "timeNotRead",
  "timeRange",
  "timeWithoutDay",
  "titleCut",
  "titleFromText",
  "weekdayMismatch",
  "yearFromContext",
] as const;
/** Why a row is no post: keys below `imports.ignored`. */
export const ignoredReasons = [
  "discarded",
  "empty",
  "headingRepeated",
  "legend",
  "sectionTitle",
  "skipped",
] as const;
/** What a person can do about a problem: keys below `imports.fix`. */
export const fixKinds = ["chooseOrder", "chooseYear", "enterDay", "enterTitle", "skip"] as const;

export type Params = Record<string, string | number>;
export type Problem = {
  code: (typeof problemCodes)[number];
  params: Params;
  /** Address such as `B7`. */
  cell: string;
  fix: (typeof fixKinds)[number];
};
export type Remark = { code: (typeof remarkCodes)[number]; params: Params };
export type IgnoredReason = (typeof ignoredReasons)[number];

/** A person's answers about one row, by `PreviewRow.key`: each question of a row has its own. */
export type RowFix = {
  skip?: true;
  /** Null for no day. */
  day?: string | null;
  title?: string;
};

export type PreviewRow = {
  /** Stable within a file: the row, with its column for a calendar grid. */
  key: string;
  row: number;
  kind: "new" | "undated" | "alreadyThere" | "problem" | "ignored";
  /** What the person recognises the row by. */
  label: string;
  /** What would be inserted; null only for ignored rows and rows whose problem leaves nothing to insert. */
  draft: Draft | null;
  problems: Problem[];
  remarks: Remark[];
  ignored: IgnoredReason | null;
};

/** One word of the file and what it is taken for: "Wort → Bedeutung". */
export type WordMeaning = {
  field: keyof ChosenWords;
  key: string;
  word: string;
  count: number;
  /** A stage, or ids of formats, channels, memberships; empty when the word stays in the note. */
  meaning: string[];
};

export type Preview = {
  rows: PreviewRow[];
  counts: Record<PreviewRow["kind"], number>;
  words: WordMeaning[];
};

export type PreviewInput = {
  sheet: PlanSheet;
  mapping: Mapping;
  members: MemberOption[];
  channels: ChannelOption[];
  formats: FormatOption[];
  existing: ExistingPost[];
  fixes?: Record<string, RowFix>;
  /** ISO day in the association's zone. */
  today: string;
};
