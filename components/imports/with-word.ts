import { stages } from "@/db/enums";
import type { ChosenWords, Mapping, WordMeaning } from "@/lib/imports/rules-plan";

/** In a list of meanings: as proposed, or nowhere, where nothing is proposed. */
export const asProposed = "";
/** In a list of channels: neither a channel nor the note. */
export const dropped = "-";

/** Keeps what a person decided about a word of the file. `value` is a stage, an id, ids with commas, or a mark above. */
export function withWord(
  mapping: Mapping,
  { field, key }: Pick<WordMeaning, "field" | "key">,
  value: string,
): Mapping {
  return { ...mapping, words: { ...mapping.words, ...chosen(mapping.words, { field, key, value }) } };
}

/** Whether a person has decided about the word. */
export function isChosen(mapping: Mapping, { field, key }: Pick<WordMeaning, "field" | "key">): boolean {
  return Object.hasOwn(mapping.words[field], key);
}

function chosen(
  words: ChosenWords,
  { field, key, value }: { field: keyof ChosenWords; key: string; value: string },
): Partial<ChosenWords> {
  if (field === "stage") {
    const stage = stages.find((one) => one === value);
    return { stage: stage ? { ...words.stage, [key]: stage } : without(words.stage, key) };
  }
  if (field === "format") return { format: { ...words.format, [key]: value || null } };
  if (field === "responsible") return { responsible: { ...words.responsible, [key]: value || null } };
  if (value === asProposed) return { channels: without(words.channels, key) };
  return { channels: { ...words.channels, [key]: value === dropped ? [] : value.split(",") } };
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
