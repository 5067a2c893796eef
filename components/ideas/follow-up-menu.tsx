"use client";

import { BellOff, BellRing } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMenu } from "@/components/posts/action-menu";
import { useFollowUp } from "@/components/posts/use-follow-up";
import { buttonStyles } from "@/components/ui/button-styles";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import type { IdeaCard } from "@/lib/posts/contract";
import { addDays } from "@/lib/time/days";
import { formatDayWithYear } from "@/lib/time/format";
import { addMonths } from "@/lib/time/months";

/** When an idea comes back to Meine Woche. Other days than these are chosen in the idea itself. */
export function FollowUpMenu({ idea }: { idea: IdeaCard }) {
  const t = useTranslations("ideas.followUp");
  const locale = useLocale();
  const { today } = useWorkspace();
  const setFollowUp = useFollowUp();
  // A board holds dozens of these: the menu comes into being with its first press.
  const [used, setUsed] = useState(false);
  const look = {
    type: "button",
    "aria-label": t("menu", { title: idea.title }),
    className: buttonStyles({ variant: "ghost", size: "sm", shape: "icon" }),
    children: <BellRing aria-hidden />,
  } as const;
  if (!used) return <button {...look} aria-haspopup="menu" onClick={() => setUsed(true)} />;
  const choices = [
    { label: t("inWeek"), day: addDays(today, 7) },
    { label: t("inMonth"), day: addMonths(today, 1) },
    { label: t("inQuarter"), day: addMonths(today, 3) },
  ];
  return (
    <ActionMenu defaultOpen align="end" trigger={<button {...look} />} onClosed={() => undefined}>
      {choices.map(({ label, day }) => (
        <MenuItem
          key={day}
          onSelect={() => void setFollowUp(idea, day)}
          hint={<span className="figures text-xs text-ink-2">{formatDayWithYear(day, locale)}</span>}
        >
          {label}
        </MenuItem>
      ))}
      {idea.followUpOn === null ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon={BellOff} onSelect={() => void setFollowUp(idea, null)}>
            {t("remove")}
          </MenuItem>
        </>
      )}
    </ActionMenu>
  );
}
