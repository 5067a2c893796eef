"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Medium } from "@/lib/media/contract";
import type { MediaProblem } from "@/lib/media/rules";

/** What stands in the way of showing a medium, as a sentence such as "Einwilligung von Ada Nolte ist abgelaufen". */
export function useProblemText(): (problem: MediaProblem, medium: Pick<Medium, "people">) => string {
  const t = useTranslations("media.problems");
  const kinds = useTranslations("common.channelKinds");
  const format = useFormatter();
  return (problem, { people }) => {
    if (!("personId" in problem)) return t(problem.key);
    const name = people.find(({ id }) => id === problem.personId)?.name ?? "";
    if (problem.key !== "channelNotCovered") return t(problem.key, { name });
    const channels = format.list(problem.channelKinds.map((kind) => kinds(kind)));
    return t("channelNotCovered", { name, channels });
  };
}
