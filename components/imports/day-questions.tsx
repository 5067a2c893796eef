"use client";

import { useTranslations } from "next-intl";
import { useOrderExamples } from "@/components/imports/use-order-examples";
import type { BenchWork } from "@/components/imports/use-workbench";
import { YearQuestion } from "@/components/imports/year-question";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Mapping } from "@/lib/imports/rules-plan";

type Props = { work: BenchWork; onChange: (mapping: Mapping) => void };

/** What the file leaves open about its days. Nothing is placed on a day that only might be meant. */
export function DayQuestions({ work, onChange }: Props) {
  const t = useTranslations("imports.questions");
  const { mapping, facts } = work;
  const examples = useOrderExamples(facts.examples);
  const asksYear = facts.withoutYear !== null;
  if (!facts.asksOrder && !asksYear) return null;
  const choose = (order: string) => onChange({ ...mapping, dateOrder: order === "mdy" ? "mdy" : "dmy" });
  return (
    <section
      id="import-questions"
      aria-label={t("heading")}
      className="flex flex-col gap-4 rounded-lg border border-amber bg-amber-soft p-4"
    >
      <h3 className="text-base">{t("heading")}</h3>
      {facts.asksOrder ? (
        <div>
          <RadioGroup
            name="date-order"
            label={t("order")}
            value={mapping.dateOrder}
            onChange={(event) => choose(event.target.value)}
            options={[
              { value: "dmy", label: t("dmy", { examples: examples.dmy }) },
              { value: "mdy", label: t("mdy", { examples: examples.mdy }) },
            ]}
          />
          {mapping.dateOrder === "ask" ? <p className="mt-1 text-sm">{t("orderHint")}</p> : null}
        </div>
      ) : null}
      {asksYear ? <YearQuestion work={work} onChange={onChange} /> : null}
    </section>
  );
}
