"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { PostCard } from "@/components/posts/post-card";
import { SlotBox } from "@/components/series/slot-box";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useWorkspace } from "@/components/workspace/workspace";
import { canMoveTo } from "@/lib/calendar/rules-keyboard";
import type { PostCard as Card } from "@/lib/posts/contract";
import type { Slot } from "@/lib/series/contract";
import type { Day } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

type Props = {
  day: Day;
  posts: readonly Card[];
  slots: readonly Slot[];
  onClose: () => void;
  onPlan: (defaults: { plannedOn: Day }) => void;
};

/** Every post of one day, with all that can be done to each. */
export function DayDialog({ day, posts, slots, onClose, onPlan }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { today, can } = useWorkspace();
  const plan = () => {
    onClose();
    onPlan({ plannedOn: day });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={formatDayLong(day, locale)}
      description={t("grid.posts", { count: posts.length })}
      footer={
        can("post.write") && canMoveTo(day, today) ? (
          <Button variant="primary" onClick={plan}>
            <Plus aria-hidden />
            {t("day.add")}
          </Button>
        ) : undefined
      }
    >
      {posts.length + slots.length === 0 ? (
        <p className="text-sm text-ink-2">{t("day.empty")}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {posts.map((post) => (
            <PostCard key={post.id} post={post} look="roomy" />
          ))}
          {slots.map((slot) => (
            <SlotBox key={`${slot.seriesId}/${slot.day}`} slot={slot} look="roomy" />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
