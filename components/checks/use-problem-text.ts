"use client";

import { useTranslations } from "next-intl";
import type { Problem } from "@/lib/checks/rules-case";

/** The sentence for something that is in the way. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations("checks.problems");
  return ({ key, values }) => forAnyKey(t)(key, values);
}

type Say = (key: Problem["key"], values: Problem["values"]) => string;

/** The types know which values each sentence takes, but not that a rule gives just these. */
function forAnyKey(t: unknown): Say {
  return t as Say;
}
