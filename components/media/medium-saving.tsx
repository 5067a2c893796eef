"use client";

import { Check, CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MediumSaver } from "@/components/media/use-medium-saver";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

/** How the saving of a medium stands, and the choice where somebody else has changed the same. */
export function MediumSaving({ saver }: { saver: MediumSaver }) {
  const t = useTranslations("media");
  const common = useTranslations("common.state");
  const { state, failure, clashes, medium } = saver;
  if (clashes.length > 0) {
    return (
      <Callout tone="warn" role="alert">
        <p>{t("clash.text")}</p>
        <ul className="my-2 flex flex-col gap-1.5">
          {clashes.map((field) => (
            <li key={field}>
              <span className="text-xs">{t(`fields.${field}`)}: </span>
              <span className="whitespace-pre-wrap">{String(medium[field]) || t("clash.empty")}</span>
            </li>
          ))}
        </ul>
        <span className="flex flex-wrap gap-2">
          <Button size="sm" variant="primary" onClick={saver.keepMine}>
            {t("clash.mine")}
          </Button>
          <Button size="sm" onClick={saver.takeTheirs}>
            {t("clash.theirs")}
          </Button>
        </span>
      </Callout>
    );
  }
  return (
    <p role="status" className="flex items-center gap-1.5 text-xs text-ink-2">
      {state === "failed" ? (
        <CircleAlert aria-hidden className="size-4 text-red" />
      ) : (
        <Check aria-hidden className="size-4 text-green-ink" />
      )}
      {failure ?? common(state === "saved" ? "saved" : "saving")}
    </p>
  );
}
