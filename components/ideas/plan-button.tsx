"use client";

import { CalendarClock, CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { MovePostDialog } from "@/components/posts/move-post-dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { IdeaCard } from "@/lib/posts/contract";

/** Puts an idea on the calendar, or on another day. */
export function PlanButton({ idea }: { idea: IdeaCard }) {
  const t = useTranslations("ideas.card");
  const [open, setOpen] = useState(false);
  const isPlanned = idea.plannedOn !== null;
  return (
    <>
      <IconButton
        icon={isPlanned ? CalendarClock : CalendarPlus}
        size="sm"
        label={t(isPlanned ? "replan" : "plan", { title: idea.title })}
        onClick={() => setOpen(true)}
      />
      {open ? <MovePostDialog post={idea} open onOpenChange={setOpen} /> : null}
    </>
  );
}
