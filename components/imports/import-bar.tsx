"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ImportOutcome } from "@/components/imports/done-panel";
import { useRunImport } from "@/components/imports/use-run-import";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { JumpLink } from "@/components/ui/jump-link";
import type { Mapping, Preview } from "@/lib/imports/rules-plan";

type Props = {
  fileName: string;
  mapping: Mapping;
  preview: Preview;
  /** While the preview lags behind the answers, nothing is imported. */
  isStale: boolean;
  onDone: (outcome: ImportOutcome) => void;
};

const place =
  "bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 lg:bottom-0 [@media(min-height:34rem)]:sticky";

/** What is about to be imported, always in sight, and the button for it. */
export function ImportBar({ fileName, mapping, preview, isStale, onDone }: Props) {
  const t = useTranslations("imports.run");
  const run = useRunImport({ fileName, mapping, preview, onDone });
  const [asking, setAsking] = useState(false);
  const { counts } = preview;
  const count = counts.new + counts.undated;
  const summary = (["new", "undated", "alreadyThere", "problem"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`parts.${kind}`, { count: counts[kind] }))
    .join(" · ");
  return (
    <div className={`${place} -mx-4 border-t border-line bg-raised px-4 py-3 lg:-mx-6 lg:px-6`}>
      {run.refusal ? (
        <Callout tone="danger" role="alert" title={t("failed")} className="mb-3">
          {run.refusal}
        </Callout>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <p className="text-sm text-ink-2">
          <span role="status">
            {run.isPending ? t("running", { count }) : count === 0 ? t(whyNothing(counts)) : summary}
          </span>{" "}
          <JumpLink
            to="import-preview"
            className="whitespace-nowrap text-petrol underline underline-offset-2"
          >
            {t("toPreview")}
          </JumpLink>
        </p>
        <Button
          variant="primary"
          size="lg"
          className="max-sm:w-full"
          disabled={count === 0}
          pending={run.isPending || isStale}
          onClick={() => (counts.problem > 0 ? setAsking(true) : run.start())}
        >
          {t("button", { count })}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("confirmTitle")}
        text={t("confirmText", { count: counts.problem })}
        confirmLabel={t("confirm")}
        onConfirm={run.start}
      />
    </div>
  );
}

function whyNothing(counts: Preview["counts"]): "openFirst" | "nothing" | "nothingNew" {
  if (counts.problem > 0) return "openFirst";
  return counts.alreadyThere > 0 ? "nothing" : "nothingNew";
}
