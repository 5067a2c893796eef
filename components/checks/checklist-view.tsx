"use client";

import { useTranslations } from "next-intl";
import { Checklist } from "@/components/checks/checklist";
import { ShutDoor } from "@/components/shell/shut-door";
import { useWorkspace } from "@/components/workspace/workspace";

/** The state's list of checks: its administration works on it, everybody of the state and its districts reads it. */
export function ChecklistView() {
  const t = useTranslations("checks.list");
  const { can } = useWorkspace();
  if (can("checklist.read")) return <Checklist />;
  return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
}
