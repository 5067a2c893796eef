import { useTranslations } from "next-intl";
import { type StageSignal, stageIcons } from "@/components/posts/stage-icons";
import { cn } from "@/components/ui/cn";
import { stages } from "@/db/enums";

/** A stage or a signal in word, icon and colour. */
export function StageBadge({ stage, className }: { stage: StageSignal; className?: string }) {
  const t = useTranslations("common");
  const known = stages.find((one) => one === stage);
  const Icon = stageIcons[stage];
  return (
    <span
      data-stage={stage}
      className={cn(
        "inline-flex max-w-full items-center gap-1.5 rounded-full border border-stage/50 bg-stage-soft px-2 py-px text-xs font-medium whitespace-nowrap text-stage-ink",
        stage === "discarded" && "line-through",
        className,
      )}
    >
      <Icon aria-hidden className="size-3.5 shrink-0 text-stage" />
      {known ? t(`stages.${known}`) : t(stage === "missed" ? "signals.missed" : "signals.onHold")}
    </span>
  );
}
