import { useLocale, useTranslations } from "next-intl";
import { CheckMark } from "@/components/checks/check-mark";
import { Badge } from "@/components/ui/badge";
import type { Finding } from "@/lib/checks/rules";
import { wordsIn } from "@/lib/checks/rules-words";

/** The question of a check with its sign, and behind a line of its own what it means. */
export function CheckHead({ finding }: { finding: Finding }) {
  const t = useTranslations("checks");
  const locale = useLocale();
  const { item, state } = finding;
  // What answers itself and is met needs no explanation.
  const help = item.automatic !== null && state === "met" ? "" : wordsIn(item.help, locale);
  return (
    <div className="flex items-start gap-2.5">
      <CheckMark finding={finding} />
      <div className="min-w-0 grow">
        <p className={state === "met" ? "text-ink-2" : "font-medium"}>
          {wordsIn(item.question, locale)}{" "}
          {item.blocking && state !== "met" ? <Badge tone="amber">{t("needed")}</Badge> : null}
        </p>
        {help ? (
          <details className="text-xs text-ink-2">
            <summary className="w-fit rounded-sm pointer-coarse:py-3.5">{t("why")}</summary>
            <p className="mt-1 max-w-prose">{help}</p>
          </details>
        ) : null}
      </div>
    </div>
  );
}
