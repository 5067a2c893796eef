"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import {
  draftOf,
  problemsOf,
  type RulesDraft,
  rulesOf,
  type Typed,
  typedOver,
} from "@/components/approvals/rules-draft";
import { RulesHours } from "@/components/approvals/rules-hours";
import { RulesOrder } from "@/components/approvals/rules-order";
import { RulesPaths } from "@/components/approvals/rules-paths";
import { useSaveRules } from "@/components/approvals/rules-save";
import { RulesTimes } from "@/components/approvals/rules-times";
import { Button } from "@/components/ui/button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { ShownRules } from "@/lib/approvals/contract";

type Props = { shown: ShownRules; editable: boolean };

/** The rules as one form that is saved with a button. A state sets paths and numbers only, the rest is each district's. */
export function RulesForm({ shown, editable }: Props) {
  const t = useTranslations("approvalPanel.rules");
  const { association } = useWorkspace();
  const { save, isSaving } = useSaveRules();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [tried, setTried] = useState(false);
  const isState = association.kind === "state";
  const newest = draftOf(shown);
  const draft = typed ? typedOver(typed, newest) : newest;
  const problems = problemsOf(draft, shown.minimum);
  const change = (part: Partial<RulesDraft>) => setTyped({ base: newest, draft: { ...draft, ...part } });
  const reset = () => {
    setTyped(null);
    setTried(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return focusFirstProblem();
    const before = rulesOf(newest);
    const isDone = await save({ rules: rulesOf(draft), before, expectedRevision: shown.revision });
    if (isDone) reset();
  };
  const part = { shown, draft, editable, problems: tried ? problems : {}, onChange: change };
  return (
    <form id="approval-rules" onSubmit={submit} noValidate className="flex flex-col gap-4">
      {editable ? null : <p className="text-sm text-ink-2">{t(isState ? "readOnlyState" : "readOnly")}</p>}
      <RulesPaths {...part} />
      {isState ? null : <RulesOrder {...part} />}
      <RulesTimes {...part} />
      {isState ? null : <RulesHours {...part} />}
      {editable ? (
        <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-paper px-1 py-3 max-sm:static">
          {typed ? <p className="mr-auto text-sm text-ink-2">{t("unsaved")}</p> : null}
          {typed ? <Button onClick={reset}>{t("reset")}</Button> : null}
          <Button type="submit" variant="primary" pending={isSaving}>
            {t("save")}
          </Button>
        </div>
      ) : null}
    </form>
  );
}

/** The errors are drawn by then. */
function focusFirstProblem() {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>("#approval-rules [aria-invalid=true]")?.focus();
  });
}
