"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { UndoImportButton } from "@/components/imports/undo-import-button";
import { Badge } from "@/components/ui/badge";
import type { ImportLine } from "@/lib/imports/contract";
import { formatInstant } from "@/lib/time/format";

export function PastImportLine({ line }: { line: ImportLine }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const reasonId = useId();
  // The button goes once the import is undone: the focus moves to the word in its place.
  const wasPressed = useRef(false);
  const landing = (element: HTMLSpanElement | null) => {
    if (element && wasPressed.current) element.focus();
  };
  const file = line.fileName || t("start.pastedName");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="min-w-0 grow basis-60">
        <p className="font-medium wrap-anywhere">{file}</p>
        <p className="figures text-ink-2">
          {formatInstant(new Date(line.at), locale)} · {t("past.added", { count: line.added })}
        </p>
        {line.changed > 0 ? (
          <p id={reasonId} className="mt-1 max-w-prose text-xs text-ink-2">
            {t("past.changed", { count: line.changed })}
          </p>
        ) : null}
      </div>
      {line.undone ? (
        <Badge ref={landing} tabIndex={-1}>
          {t("past.undone")}
        </Badge>
      ) : (
        <UndoImportButton
          importId={line.id}
          file={file}
          added={line.added}
          label={t("undo.button")}
          onUndone={() => {
            wasPressed.current = true;
          }}
          blockedBy={line.changed > 0 ? reasonId : undefined}
        />
      )}
    </li>
  );
}
