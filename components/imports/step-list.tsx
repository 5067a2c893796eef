import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

const steps = ["source", "check", "done"] as const;
export type ImportStep = (typeof steps)[number];

/** Where the import stands, in three words. */
export function StepList({ current }: { current: ImportStep }) {
  const t = useTranslations("imports.steps");
  const at = steps.indexOf(current);
  return (
    <ol aria-label={t("label")} className="mb-5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? "step" : undefined}
          className="flex items-center gap-2 text-ink-2 aria-[current=step]:font-semibold aria-[current=step]:text-petrol"
        >
          <span
            aria-hidden
            className="figures grid size-6 place-items-center rounded-full border border-current text-xs"
          >
            {index < at ? <Check className="size-3.5" /> : index + 1}
          </span>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
