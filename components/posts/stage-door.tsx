"use client";

import { useTranslations } from "next-intl";
import { DropdownMenu as Radix } from "radix-ui";
import { stageIcons } from "@/components/posts/stage-icons";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";
import type { Stage } from "@/db/enums";
import type { ClosedDoor } from "@/lib/posts/rules";

type Props = {
  to: Stage;
  /** Why the door is shut; null where it is open. */
  why: ClosedDoor | null;
  onChoose: () => void;
};

/** One stage in the stage menu. A shut one stays reachable, so that its reason can be read by keyboard too. */
export function StageDoor({ to, why, onChoose }: Props) {
  const t = useTranslations();
  const Icon = stageIcons[to];
  return (
    <Radix.Item
      data-stage={to}
      aria-disabled={why ? true : undefined}
      onSelect={(event) => (why ? event.preventDefault() : onChoose())}
      className={cn(overlayStyles.item, "items-start", why && "cursor-not-allowed text-ink-2")}
    >
      <Icon aria-hidden className="mt-px text-stage" />
      <span>
        {t(`common.stages.${to}`)}
        {why ? <span className="block text-xs">{t(`errors.${why}`)}</span> : null}
      </span>
    </Radix.Item>
  );
}
