"use client";

import { useTranslations } from "next-intl";
import { v7 } from "uuid";
import type { Say } from "@/components/ui/use-notify";
import {
  entryName,
  type FieldValue,
  type FlatFields,
  type MapName,
  withValue,
} from "@/lib/posts/rules-fields";

type Input<Entry> = {
  name: MapName;
  entries: Record<string, Entry>;
  onEdit: (changes: FlatFields) => void;
  say: Say;
};

/** The entries of one kind: adding, changing one, and taking one away with a way back. */
export function useEntries<Entry extends FieldValue>({ name, entries, onEdit, say }: Input<Entry>) {
  const t = useTranslations("posts.research");
  const set = (id: string, entry: Entry | null) => onEdit(withValue({}, entryName(name, id), entry));
  return {
    ids: Object.keys(entries),
    entryOf: (id: string): Entry | undefined => entries[id],
    /** Ids rise with time, so entries stand in the order in which they were added. */
    add: (entry: Entry) => set(v7(), entry),
    set,
    remove: (id: string, title: string) => {
      const entry = entries[id] ?? null;
      set(id, null);
      say(t("removed", { title: title || t("untitled") }), { undo: () => set(id, entry) });
    },
  };
}
