"use client";

import { useTranslations } from "next-intl";
import { rangesOf } from "@/components/approvals/rules-draft";
import type { RulesPart } from "@/components/approvals/rules-part";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useWorkspace } from "@/components/workspace/workspace";

const names = ["decisionHours", "leadDays", "leadDaysC"] as const;

/** How long before its publication a post is asked for and decided. */
export function RulesTimes({ shown, draft, editable, problems, onChange }: RulesPart) {
  const t = useTranslations("approvalPanel.rules");
  const { association } = useWorkspace();
  const ranges = rangesOf(shown.minimum);
  const least = association.kind === "state" ? "atLeastProduct" : "atLeast";
  return (
    <Card title={t("times")}>
      <div className="flex flex-col gap-4">
        {names.map((name) => (
          <Field
            key={name}
            label={t(name)}
            required
            hint={ranges[name].from > 0 ? t(least, { count: ranges[name].from }) : undefined}
            error={problems[name] ? t("range", ranges[name]) : undefined}
          >
            {(control) => (
              <Input
                {...control}
                inputMode="decimal"
                disabled={!editable}
                value={draft[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
                className="figures max-w-28"
              />
            )}
          </Field>
        ))}
      </div>
    </Card>
  );
}
