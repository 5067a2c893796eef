"use client";

import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { PasteForm } from "@/components/imports/paste-form";
import { ReadRefusal } from "@/components/imports/read-refusal";
import { useDropAndPaste } from "@/components/imports/use-drop-and-paste";
import type { PlanInput, PlanSource } from "@/components/imports/use-plan-source";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

const accepted = ".xlsx,.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values";

/** Where a plan comes from: a file chosen or dropped, or cells pasted from a spreadsheet. */
export function SourcePanel({ source }: { source: PlanSource }) {
  const t = useTranslations("imports.start");
  const picker = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const cameBack = useRef(source.isReturn);
  const limitsId = useId();
  const { phase } = source;
  const read = (plan: PlanInput) => {
    if (!phase) source.read(plan);
  };
  const isOver = useDropAndPaste(read);
  useEffect(() => {
    if (cameBack.current) chooser.current?.focus();
  }, []);
  return (
    <div className="flex flex-col gap-5">
      <ReadRefusal source={source} />
      <section
        aria-label={t("heading")}
        className={cn(
          "flex flex-col items-center gap-2 rounded-lg border-2 border-dashed border-edge bg-surface px-4 py-9 text-center",
          isOver && "border-petrol bg-petrol-soft",
        )}
      >
        <FileSpreadsheet aria-hidden className="size-10 text-petrol" />
        <p className="text-lg font-semibold max-lg:pointer-coarse:hidden">
          {isOver ? t("dropNow") : t("drop")}
        </p>
        <Button
          ref={chooser}
          variant="primary"
          size="lg"
          pending={phase !== null}
          aria-describedby={limitsId}
          onClick={() => picker.current?.click()}
        >
          {t("choose")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept={accepted}
          hidden
          tabIndex={-1}
          aria-label={t("choose")}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again after it was corrected.
            event.target.value = "";
            if (file) read({ file });
          }}
        />
        <p id={limitsId} className="max-w-prose text-sm text-balance text-ink-2">
          {t("limits")}
        </p>
        <p role="status" className="text-sm font-semibold text-petrol">
          {phase ? t(phase) : null}
        </p>
      </section>
      <p className="max-w-prose text-sm">{t("promise")}</p>
      <PasteForm pending={phase !== null} onPasted={(pasted) => read({ pasted })} />
    </div>
  );
}
