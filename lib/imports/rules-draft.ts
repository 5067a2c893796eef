import type { Stage } from "@/db/enums";
import { readChannels } from "@/lib/imports/rules-channel-words";
import { cutText, splitText } from "@/lib/imports/rules-cut-text";
import type { RowDay } from "@/lib/imports/rules-day-of-row";
import { readFormat } from "@/lib/imports/rules-format-words";
import { readPeople } from "@/lib/imports/rules-people";
import type { Draft, PreviewInput, Problem, Remark, WordMeaning } from "@/lib/imports/rules-plan";
import { type RowContent, withHeading } from "@/lib/imports/rules-row";
import { cellText } from "@/lib/imports/rules-sheet";
import { isStageWord, stageOfWord } from "@/lib/imports/rules-stage-words";
import { readTimeOfCell } from "@/lib/imports/rules-times";
import { wordKey } from "@/lib/imports/rules-words";

type Options = Pick<PreviewInput, "mapping" | "members" | "channels" | "formats" | "today">;
export type DraftResult = {
  draft: Omit<Draft, "importKey">;
  isDiscarded: boolean;
  problem: Omit<Problem, "cell"> | null;
  remarks: Remark[];
  words: Omit<WordMeaning, "count">[];
};
/** Collects what becomes of a row while its parts are read. */
type Notebook = { note: string[]; remarks: Remark[]; words: Omit<WordMeaning, "count">[] };

/** The limits of a post, see the contract of posts. */
const longestTitle = 200;
const longestText = 20_000;
const derivedTitle = 80;

/** Makes the post of a row. Whatever finds no field of its own is kept in the note, in the file's words. */
export function toDraft(content: RowContent, rowDay: RowDay, options: Options): DraftResult {
  const book: Notebook = { note: [], remarks: [...rowDay.remarks], words: [] };
  const title = readTitle(content, book);
  if (rowDay.keep) book.note.push(withHeading(content.dayHeading, cellText(content.day)));
  const plannedTime = readPlannedTime(content, rowDay, book);
  const stage = readStage(content, rowDay.day, options, book);
  const formatId = readFormatId(content, options, book);
  const channelIds = readChannelIds(content, options, book);
  const responsibleId = readResponsible(content, options, book);
  const notes = content.notes.map(({ heading, text }) => withHeading(heading, text));
  const whole = [content.body, content.hashtags].filter(Boolean).join("\n\n");
  const [body, overflow] = splitText(whole, longestText);
  if (overflow !== "") book.remarks.push({ code: "textMoved", params: { limit: longestText } });
  const note = [...notes, ...book.note, overflow].filter(Boolean).join("\n");
  const draft = {
    title,
    plannedOn: rowDay.day,
    plannedTime,
    stage: stage === "discarded" ? ("idea" as const) : stage,
    formatId,
    channelIds,
    responsibleId,
    body,
    note: splitText(note, longestText)[0],
    districtOnly: content.districtOnly,
  };
  return {
    draft,
    isDiscarded: stage === "discarded",
    problem: findProblem(content, draft.title, note),
    ...book,
  };
}

function findProblem(content: RowContent, title: string, note: string): DraftResult["problem"] {
  const broken = content.errors.find((error) => error.column === content.titleColumn);
  if (title === "" && broken) return { code: "cellError", params: { text: broken.text }, fix: "enterTitle" };
  if (title === "") return { code: "noTitle", params: {}, fix: "enterTitle" };
  if (note.length <= longestText) return null;
  return { code: "textTooLong", params: { length: note.length, limit: longestText }, fix: "skip" };
}

function readTitle(content: RowContent, book: Notebook): string {
  const title = content.title.replace(/\s*\n\s*/g, " ").trim();
  if (title.length > longestTitle) {
    book.note.push(withHeading(content.titleHeading, title));
    book.remarks.push({ code: "titleCut", params: { length: title.length, limit: longestTitle } });
    return cutText(title, longestTitle);
  }
  if (title !== "") return title;
  const texts = [content.body, ...content.notes.map((note) => note.text), content.hashtags, content.format];
  const line = texts.flatMap((text) => text.split("\n")).find((part) => part.trim() !== "");
  if (!line) return "";
  book.remarks.push({ code: "titleFromText", params: {} });
  return cutText(line.trim(), derivedTitle);
}

function readPlannedTime(content: RowContent, rowDay: RowDay, book: Notebook): string | null {
  const text = cellText(content.time);
  if (rowDay.time === null && text === "") return null;
  const reading = text === "" ? null : readTimeOfCell(content.time);
  const time = reading?.time ?? rowDay.time;
  const keep = () => book.note.push(withHeading(content.timeHeading, text === "" ? (time ?? "") : text));
  if (text !== "" && reading === null) {
    keep();
    book.remarks.push({ code: "timeNotRead", params: { text } });
  } else if (rowDay.day === null) {
    if (rowDay.time === null || text !== "") keep();
    book.remarks.push({ code: "timeWithoutDay", params: { text: text || (time ?? "") } });
  } else if (reading?.hasMore) {
    keep();
    book.remarks.push({ code: "timeRange", params: { text } });
  }
  return rowDay.day === null ? null : time;
}

function readStage(content: RowContent, day: string | null, options: Options, book: Notebook) {
  const { mapping, today } = options;
  const word = content.stage;
  if (word === "") return mapping.defaultStage;
  const key = wordKey(word);
  const chosen = Object.hasOwn(mapping.words.stage, key) ? mapping.words.stage[key] : undefined;
  const meant: Stage | null = chosen ?? stageOfWord(word);
  book.words.push({ field: "stage", key, word, meaning: meant ? [meant] : [] });
  const keep = () => book.note.push(withHeading(content.stageHeading, word));
  if (meant === null) {
    keep();
    book.remarks.push({ code: "stageUnknown", params: { word } });
    return mapping.defaultStage;
  }
  const isPast = day !== null && day < today;
  if (meant === "discarded") return meant;
  if (meant === "idea" || meant === "research" || meant === "drafting" || (meant === "published" && isPast)) {
    if (!chosen && !isStageWord(word)) keep();
    return meant;
  }
  keep();
  book.remarks.push({ code: "stageChanged", params: { word, from: meant, to: "drafting" } });
  return "drafting" as const;
}

function readFormatId(content: RowContent, { formats, mapping }: Options, book: Notebook): string | null {
  const word = content.format;
  if (word === "") return null;
  const { id, isWhole } = readFormat(word, { formats, chosen: mapping.words.format });
  book.words.push({ field: "format", key: wordKey(word), word, meaning: id ? [id] : [] });
  if (id === null) book.remarks.push({ code: "formatUnknown", params: { word } });
  if (id === null || !isWhole) book.note.push(withHeading(content.formatHeading, word));
  return id;
}

function readChannelIds(content: RowContent, { channels, mapping }: Options, book: Notebook): string[] {
  const ids = new Set<string>();
  for (const { text, heading } of content.channels) {
    const words = readChannels(text, { channels, chosen: mapping.words.channels });
    for (const { key, word, channelIds } of words) {
      book.words.push({ field: "channels", key, word, meaning: channelIds ?? [] });
      if (channelIds === null) book.remarks.push({ code: "channelUnknown", params: { word } });
      for (const id of channelIds ?? []) ids.add(id);
    }
    if (words.some((word) => word.channelIds === null || !word.isWhole)) {
      book.note.push(heading === text ? text : withHeading(heading, text));
    }
  }
  return [...ids];
}

function readResponsible(content: RowContent, { members, mapping }: Options, book: Notebook): string | null {
  if (content.responsible === "") return null;
  const people = readPeople(content.responsible, { members, chosen: mapping.words.responsible });
  for (const { key, word, memberId } of people) {
    book.words.push({ field: "responsible", key, word, meaning: memberId ? [memberId] : [] });
    if (memberId === null) book.remarks.push({ code: "responsibleUnknown", params: { word } });
  }
  const known = people.flatMap((person) => (person.memberId ? [person.memberId] : []));
  if (known.length !== 1 || people.length > 1) {
    book.note.push(withHeading(content.responsibleHeading, content.responsible));
  }
  return known[0] ?? null;
}
