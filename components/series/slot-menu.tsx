"use client";

import { ArrowLeftRight, CalendarClock, CalendarX2, ListChecks, Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { ActionMenu } from "@/components/posts/action-menu";
import { ChangeSlotDialog } from "@/components/series/change-slot-dialog";
import { EditSeriesDialog } from "@/components/series/edit-series-dialog";
import { SkipSlotDialog } from "@/components/series/skip-slot-dialog";
import { SlotsDialog } from "@/components/series/slots-dialog";
import { SwapDialog } from "@/components/series/swap-dialog";
import { useSlotActions } from "@/components/series/use-slot-actions";
import { useSlotText } from "@/components/series/use-slot-text";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import type { Slot } from "@/lib/series/contract";

type Choice = "skip" | "swap" | "change" | "edit" | "all";
type Props = { slot: Slot; trigger: ReactNode };

/** What can be done with an empty box, and the windows some of it opens. */
export function SlotMenu({ slot, trigger }: Props) {
  const t = useTranslations("series.slot");
  const { fill } = useSlotActions();
  const { nameOf } = useSlotText();
  const [shown, setShown] = useState<Choice | null>(null);
  const chosen = useRef<Choice | null>(null);
  const choose = (next: Choice) => () => {
    chosen.current = next;
  };
  const openChosen = () => {
    setShown(chosen.current);
    chosen.current = null;
  };
  const close = () => setShown(null);
  const { seriesId, day: seriesDay, plannedOn, plannedTime } = slot;
  return (
    <>
      <ActionMenu defaultOpen align="start" trigger={trigger} onClosed={openChosen}>
        <MenuItem icon={Plus} onSelect={() => void fill(slot)}>
          {t("fill")}
        </MenuItem>
        <MenuItem icon={CalendarX2} onSelect={choose("skip")}>
          {t("skip")}
        </MenuItem>
        <MenuItem icon={ArrowLeftRight} onSelect={choose("swap")}>
          {t("swap")}
        </MenuItem>
        <MenuItem icon={CalendarClock} onSelect={choose("change")}>
          {t("change")}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Pencil} onSelect={choose("edit")}>
          {t("edit")}
        </MenuItem>
        <MenuItem icon={ListChecks} onSelect={choose("all")}>
          {t("open")}
        </MenuItem>
      </ActionMenu>
      {shown === "skip" ? <SkipSlotDialog slot={slot} onClose={close} /> : null}
      {shown === "swap" ? (
        <SwapDialog
          first={{ placed: { seriesId, seriesDay, plannedOn, plannedTime }, name: nameOf(slot) }}
          onClose={close}
        />
      ) : null}
      {shown === "change" ? <ChangeSlotDialog slot={slot} onClose={close} /> : null}
      {shown === "edit" ? <EditSeriesDialog seriesId={seriesId} from={seriesDay} onClose={close} /> : null}
      {shown === "all" ? <SlotsDialog seriesId={seriesId} onClose={close} /> : null}
    </>
  );
}
