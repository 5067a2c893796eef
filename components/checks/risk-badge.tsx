import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { RiskClass } from "@/db/enums";

const tones = { A: "plain", B: "petrol", C: "amber" } as const;

/** The risk class as letter and word; the colour only helps. */
export function RiskBadge({ risk }: { risk: RiskClass }) {
  const t = useTranslations("checks.risk.classes");
  return <Badge tone={tones[risk]}>{t(risk)}</Badge>;
}
