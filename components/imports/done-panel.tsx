"use client";

import { useTranslations } from "next-intl";
import { FocusHeading } from "@/components/imports/focus-heading";
import { UndoImportButton } from "@/components/imports/undo-import-button";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import { monthOf } from "@/lib/time/months";

export type ImportOutcome = {
  importId: string | null;
  file: string;
  added: number;
  alreadyThere: number;
  undated: number;
  /** Rows left out because their question stayed open. */
  open: number;
  /** ISO day of the earliest imported post; null when all are undated. */
  firstDay: string | null;
  /** Set once the whole import was taken back. */
  isUndone?: boolean;
};

type Props = { outcome: ImportOutcome; onUndone: () => void; onRestart: () => void };

/** What an import did, and where to go from here. */
export function DonePanel({ outcome, onUndone, onRestart }: Props) {
  const t = useTranslations("imports.done");
  const { association } = useWorkspace();
  const { importId, file, added, firstDay, isUndone } = outcome;
  const month = firstDay ? `?month=${monthOf(firstDay)}` : "";
  const sentences = isUndone
    ? [t("undone")]
    : [
        t("added", { count: added, file }),
        ...(outcome.undated > 0 ? [t("undated", { count: outcome.undated })] : []),
        ...(outcome.alreadyThere > 0 ? [t("there", { count: outcome.alreadyThere })] : []),
        ...(outcome.open > 0 ? [t("skipped", { count: outcome.open })] : []),
        t("kept"),
      ];
  return (
    <section className="rounded-lg border border-line bg-surface p-5">
      <FocusHeading key={String(isUndone)}>{isUndone ? t("undoneHeading") : t("heading")}</FocusHeading>
      <div className="mt-2 flex max-w-prose flex-col gap-1 wrap-anywhere">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-2">
        <LinkButton variant="primary" href={`/${association.slug}/calendar${isUndone ? "" : month}`}>
          {t("toCalendar")}
        </LinkButton>
        <Button onClick={onRestart}>{t("another")}</Button>
        {importId && !isUndone ? (
          <UndoImportButton
            importId={importId}
            file={file}
            added={added}
            label={t("undo")}
            onUndone={onUndone}
          />
        ) : null}
      </div>
    </section>
  );
}
