import { CircleAlert, CircleCheck, CircleDashed, Info } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/checks/rules";

/** How a check stands, as a sign with its word; what blocks nothing is a hint. */
export function CheckMark({ finding: { item, state } }: { finding: Finding }) {
  const t = useTranslations("checks.states");
  const word = state === "failed" && !item.blocking ? "info" : state;
  const { icon: Icon, tone } = marks[word];
  return (
    <span className="mt-0.5 shrink-0">
      <Icon aria-hidden className={`size-5 ${tone}`} />
      <span className="sr-only">{t(word)}: </span>
    </span>
  );
}

const marks = {
  met: { icon: CircleCheck, tone: "text-green" },
  open: { icon: CircleDashed, tone: "text-ink-2" },
  failed: { icon: CircleAlert, tone: "text-amber" },
  info: { icon: Info, tone: "text-petrol" },
};
