import { CalendarOff, CircleHelp, CopyCheck, type LucideIcon, MinusCircle, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { PreviewRow } from "@/lib/imports/rules-plan";

const icons: Record<PreviewRow["kind"], LucideIcon> = {
  new: Plus,
  undated: CalendarOff,
  alreadyThere: CopyCheck,
  problem: CircleHelp,
  ignored: MinusCircle,
};
const tones = {
  new: "green",
  undated: "petrol",
  alreadyThere: "plain",
  problem: "amber",
  ignored: "plain",
} as const;

/** What becomes of a row, in icon and words. */
export function RowKind({ kind }: { kind: PreviewRow["kind"] }) {
  const t = useTranslations("imports.kinds");
  const Icon = icons[kind];
  return (
    <Badge tone={tones[kind]}>
      <Icon aria-hidden />
      {t(kind)}
    </Badge>
  );
}
