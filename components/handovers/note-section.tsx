"use client";

import { useTranslations } from "next-intl";
import { NoteEditor } from "@/components/handovers/note-editor";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover } from "@/lib/handovers/contract";

/** What the sheet cannot find out by itself, in somebody's own words. */
export function NoteSection({ handover }: { handover: Handover }) {
  const t = useTranslations("handovers.note");
  const { at } = useSheetWords();
  const { note, mayWrite, absence } = handover;
  return (
    <SheetSection title={t("title")} className={note.text ? undefined : "print:hidden"}>
      {mayWrite ? <NoteEditor absenceId={absence.id} note={note} /> : <NoteText text={note.text} />}
      {note.editedByName && note.editedAt ? (
        <p className="mt-1 text-xs text-ink-2">
          {t("edited", { name: note.editedByName, when: at(note.editedAt) })}
        </p>
      ) : null}
    </SheetSection>
  );
}

function NoteText({ text }: { text: string }) {
  const t = useTranslations("handovers.note");
  if (!text) return <p className="text-sm text-ink-2">{t("empty")}</p>;
  return <p className="text-sm wrap-anywhere whitespace-pre-wrap">{text}</p>;
}
