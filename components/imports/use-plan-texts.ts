"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { stages } from "@/db/enums";
import type { Params, Problem, Remark } from "@/lib/imports/rules-plan";
import { formatDayWithYear } from "@/lib/time/format";

/** Problems and remarks of a row as sentences. */
export function usePlanTexts() {
  const t = useTranslations("imports");
  const stageName = useTranslations("common.stages");
  const locale = useLocale();
  return useMemo(() => {
    const text = (params: Params, key: string) => String(params[key] ?? "");
    const day = (params: Params, key: string) =>
      text(params, key) === "" ? "" : formatDayWithYear(text(params, key), locale);
    const stage = (params: Params, key: string) => {
      const found = stages.find((one) => one === params[key]);
      return found ? stageName(found) : "";
    };
    /** Everything a sentence may ask for; each takes what it needs. */
    const filled = (params: Params) => ({
      text: text(params, "text"),
      word: text(params, "word"),
      cell: text(params, "cell"),
      row: text(params, "row"),
      year: text(params, "year"),
      day: day(params, "day"),
      to: stage(params, "to"),
      length: Number(params.length ?? 0),
      limit: Number(params.limit ?? 0),
    });
    return {
      problemText: ({ code, params, cell }: Problem) => t(`problem.${code}`, { ...filled(params), cell }),
      remarkText: ({ code, params }: Remark) => t(`remark.${code}`, filled(params)),
    };
  }, [t, stageName, locale]);
}
