"use client";

import { useTranslations } from "next-intl";
import type { RulesPart } from "@/components/approvals/rules-part";
import { RulesSentence } from "@/components/approvals/rules-sentence";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useWorkspace } from "@/components/workspace/workspace";
import { approvalPaths, riskClasses } from "@/db/enums";
import { pathsFrom } from "@/lib/approvals/rules";

/** The path of each class, with the sentence of what it means; weaker ones than must be are not on offer. */
export function RulesPaths({ shown, draft, editable, onChange }: RulesPart) {
  const t = useTranslations("approvalPanel.rules");
  const words = useTranslations("approvalWords");
  const { association } = useWorkspace();
  const isState = association.kind === "state";
  return (
    <Card title={t("paths")}>
      <div className="flex flex-col divide-y divide-line">
        {riskClasses.map((one) => {
          const least = shown.minimum.paths[one];
          const hint = t(isState ? "minimumProduct" : "minimum", { path: words(`path.${least}`) });
          return (
            <div key={one} className="py-3.5 first:pt-0 last:pb-0">
              <Field label={t("pathOf", { class: words(`class.${one}`) })} hint={hint} quiet>
                {(control) => (
                  <Select
                    {...control}
                    disabled={!editable}
                    value={draft.paths[one]}
                    onChange={(event) => {
                      const path = approvalPaths.find((known) => known === event.target.value);
                      if (path) onChange({ paths: { ...draft.paths, [one]: path } });
                    }}
                    className="max-w-md"
                  >
                    {pathsFrom(least).map((path) => (
                      <option key={path} value={path}>
                        {words(`path.${path}`)}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
              <RulesSentence riskClass={one} draft={draft} people={shown.people} />
            </div>
          );
        })}
      </div>
    </Card>
  );
}
