import { useTranslations } from "next-intl";
import { type Changes, useChangesText } from "@/components/checks/use-changes-text";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Checklist } from "@/lib/checks/contract";
import { isDue } from "@/lib/checks/rules-checklist";

type Props = {
  list: Checklist;
  editable: boolean;
  /** What a draft would change; null where there is none. */
  changes: Changes | null;
  onDiscard: () => void;
};

/** What there is to know about the list before reading it: never checked, due again, or not published yet. */
export function ChecklistState({ list, editable, changes, onDiscard }: Props) {
  const t = useTranslations("checks.list");
  const text = useChangesText();
  const { today } = useWorkspace();
  const state = list.checkedOn === null ? "builtIn" : isDue(list.checkedOn, today) ? "due" : null;
  return (
    <>
      {state ? (
        <Callout tone={state === "due" ? "warn" : "info"} title={t(`${state}Title`)}>
          {t(`${state}${editable ? "Text" : "Reader"}`)}
        </Callout>
      ) : null}
      {changes ? (
        <Callout
          tone="info"
          title={t("draftTitle")}
          actions={<Button onClick={onDiscard}>{t("discard")}</Button>}
        >
          {text(changes)} <br />
          {t("draftText")}
        </Callout>
      ) : null}
    </>
  );
}
