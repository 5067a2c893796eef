"use client";

import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";

type Props = { place: "rail" | "bar"; unread: number; onOpen: () => void };

/** The way to what one was told, with how much of it is new: a line in the rail, a bell on a phone. */
export function NoticeBell({ place, unread, onOpen }: Props) {
  const t = useTranslations("notices");
  const inRail = place === "rail";
  const shown = unread > 99 ? "99+" : String(unread);
  return (
    <button
      type="button"
      aria-label={t("unread", { count: unread })}
      aria-haspopup="dialog"
      onClick={onOpen}
      className={
        inRail
          ? "flex min-h-9.5 w-full items-center gap-2.5 rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-line/60 pointer-coarse:min-h-11"
          : cn(buttonStyles({ variant: "ghost", shape: "icon" }), "relative")
      }
    >
      <Bell aria-hidden className={inRail ? "size-4.5" : "size-5.5"} />
      {inRail ? t("title") : null}
      {unread > 0 ? (
        <span
          aria-hidden
          className={cn(
            "figures rounded-full bg-amber-soft text-xs font-semibold text-amber-ink",
            inRail ? "ml-auto px-2" : "absolute top-0 left-1/2 border border-paper px-1.5",
          )}
        >
          {shown}
        </span>
      ) : null}
    </button>
  );
}
