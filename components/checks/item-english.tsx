import { useTranslations } from "next-intl";
import { withReason } from "@/components/checks/with-reason";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CheckItem } from "@/lib/checks/contract";

type Props = { draft: CheckItem; onChange: (change: Partial<CheckItem>) => void };

/** The words of a check for those who read English. */
export function ItemEnglish({ draft, onChange }: Props) {
  const t = useTranslations("checks.item");
  const { question, help, raises } = draft;
  return (
    <details className="rounded-lg border border-line px-3.5 py-2 text-sm">
      <summary className="rounded-sm font-medium pointer-coarse:py-2">{t("english")}</summary>
      <div className="flex flex-col gap-4 py-3">
        <p className="text-xs text-ink-2">{t("englishHint")}</p>
        <Field label={t("questionEn")} quiet>
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={300}
              value={question.en}
              onChange={({ target }) => onChange({ question: { ...question, en: target.value } })}
            />
          )}
        </Field>
        <Field label={t("helpEn")} quiet>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              maxLength={1_000}
              value={help.en}
              onChange={({ target }) => onChange({ help: { ...help, en: target.value } })}
            />
          )}
        </Field>
        {raises ? (
          <Field label={t("reasonEn")} quiet>
            {(control) => (
              <Input
                {...control}
                maxLength={200}
                value={raises.reason.en}
                onChange={({ target }) => onChange({ raises: withReason(raises, { en: target.value }) })}
              />
            )}
          </Field>
        ) : null}
      </div>
    </details>
  );
}
