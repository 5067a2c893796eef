"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApproveMany } from "@/components/approvals/use-approve-many";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import type { DecisionCard } from "@/lib/approvals/contract";

type Props = {
  /** What can be approved together. */
  routine: readonly DecisionCard[];
  selected: ReadonlySet<string>;
  onSelect: (roundIds: readonly string[]) => void;
};

/** Above the list: everything of class A at once, and what came of it where something was refused. */
export function DecisionBulk({ routine, selected, onSelect }: Props) {
  const t = useTranslations("approvals.decide.bulk");
  const actions = useTranslations("common.actions");
  const { approve, isPending, refused, dismiss } = useApproveMany();
  const chosen = routine.filter(({ roundId }) => selected.has(roundId));
  const all = routine.length > 0 && chosen.length === routine.length;
  const go = async () => {
    await approve(chosen);
    onSelect([]);
  };
  return (
    <div className="mb-3 flex flex-col gap-3 empty:hidden">
      {refused.length > 0 ? (
        <Callout
          tone="warn"
          role="alert"
          title={t("refusedTitle", { count: refused.length })}
          actions={<Button onClick={dismiss}>{actions("close")}</Button>}
        >
          <ul className="list-disc pl-4">
            {refused.map(({ roundId, ...one }) => (
              <li key={roundId} className="wrap-anywhere">
                {t("refused", one)}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {routine.length > 1 ? (
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 gap-y-1 pl-3.5">
          <Checkbox
            label={t("all", { count: routine.length })}
            checked={all}
            onChange={() => onSelect(all ? [] : routine.map(({ roundId }) => roundId))}
          />
          {chosen.length > 0 ? (
            <Button variant="primary" pending={isPending} onClick={() => void go()}>
              <Check aria-hidden />
              {t("approve", { count: chosen.length })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
