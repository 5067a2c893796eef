"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useOrderExamples } from "@/components/imports/use-order-examples";
import type { BenchWork } from "@/components/imports/use-workbench";
import { YearQuestion } from "@/components/imports/year-question";
import { cn } from "@/components/ui/cn";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Mapping } from "@/lib/imports/rules-plan";

type Props = { work: BenchWork; onChange: (mapping: Mapping) => void };

/** What the file leaves open about its days. Nothing is placed on a day that only might be meant. */
export function DayQuestions({ work, onChange }: Props) {
  const t = useTranslations("imports.questions");
  const id = useId();
  const { mapping, facts, preview } = work;
  const examples = useOrderExamples(facts.examples);
  const asksYear = facts.withoutYear !== null;
  if (!facts.asksOrder && !asksYear) return null;
  const isOpen =
    (facts.asksOrder && mapping.dateOrder === "ask") ||
    preview.rows.some((row) => row.problems.some((one) => one.code === "dayWithoutYear"));
  const choose = (order: string) => onChange({ ...mapping, dateOrder: order === "mdy" ? "mdy" : "dmy" });
  return (
    <section
      aria-labelledby={id}
      className={cn(
        "flex flex-col gap-4 rounded-lg border border-line bg-surface p-4",
        isOpen && "border-amber bg-amber-soft",
      )}
    >
      <h3 id={id} className="text-base">
        {isOpen ? t("heading") : t("answered")}
      </h3>
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
