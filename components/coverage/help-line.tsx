"use client";

import { useMutation } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Help } from "@/lib/coverage/contract";
import { formatDayWithYear } from "@/lib/time/format";

/** One proposal or agreement, and what the viewer can do about it. */
export function HelpLine({ help }: { help: Help }) {
  const t = useTranslations("coverage.help");
  const locale = useLocale();
  const format = useFormatter();
  const { association } = useWorkspace();
  const does = useHelp();
  const names = { helper: help.helper.name, helped: help.helped.name };
  const duties = format.list(help.duties.map((duty) => t(`duties.${duty}`)));
  const on = { associationId: association.id, helpId: help.id };
  const proposed = help.waitsFor === "me" ? "decline" : "takeBack";
  const ending = t(help.agreedOn ? "end" : proposed);
  return (
    <li className="flex flex-col items-start gap-1 py-2.5 text-sm">
      <span className="font-medium wrap-anywhere">{t("byOther", names)}</span>
      <span className="text-ink-2">{duties}</span>
      {help.agreedOn ? (
        <Badge tone="green" className="figures">
          {t("agreed", { day: formatDayWithYear(help.agreedOn, locale) })}
        </Badge>
      ) : (
        <Badge tone={help.waitsFor === "me" ? "amber" : undefined}>
          {t(help.waitsFor === "me" ? "waitsForMe" : "waitsForOthers")}
        </Badge>
      )}
      {help.mine ? (
        <span className="mt-1 flex flex-wrap gap-2 print:hidden">
          {help.waitsFor === "me" ? (
            <ConfirmDialog
              title={t("agreeTitle")}
              text={t("agreeText", { ...names, duties })}
              confirmLabel={t("agree")}
              onConfirm={() => does.agree.mutate(on)}
              trigger={
                <Button size="sm" variant="primary" aria-label={t("agreeFor", names)}>
                  {t("agree")}
                </Button>
              }
            />
          ) : null}
          <ConfirmDialog
            tone={help.agreedOn ? "danger" : undefined}
            title={t("endTitle")}
            text={help.agreedOn ? t("endText", names) : t("proposalEndText")}
            confirmLabel={ending}
            onConfirm={() => does.end.mutate(on)}
            trigger={
              <Button size="sm" aria-label={t("endFor", { ...names, action: ending })}>
                {ending}
              </Button>
            }
          />
        </span>
      ) : null}
    </li>
  );
}

function useHelp() {
  const t = useTranslations("coverage.help");
  const notify = useNotify();
  const why = useRefusalText();
  const onError = (error: unknown) => notify(why(error), { tone: "error" });
  const meta = { touches: ["coverage", "audit"] as const };
  return {
    agree: useMutation(
      orpc.coverage.agreeHelp.mutationOptions({ meta, onError, onSuccess: () => notify(t("agreedNow")) }),
    ),
    end: useMutation(
      orpc.coverage.endHelp.mutationOptions({ meta, onError, onSuccess: () => notify(t("ended")) }),
    ),
  };
}
