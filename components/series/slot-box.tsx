"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentType, memo, type ReactNode, useState } from "react";
import styles from "@/components/series/slot-box.module.css";
import { useSlotText } from "@/components/series/use-slot-text";
import { cn } from "@/components/ui/cn";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Slot } from "@/lib/series/contract";

type Props = { slot: Slot; look?: "small" | "roomy"; tabIndex?: -1 };

/**
 * A place of a series that waits for a post. For those who write, pressing it shows what can be done; its menu is
 * fetched with the first press, and until then the box stays the plain button that has the focus.
 */
export const SlotBox = memo(function SlotBox({ slot, look = "small", tabIndex }: Props) {
  const t = useTranslations("series.slot");
  const { can } = useWorkspace();
  const { nameOf, whole } = useSlotText();
  const notify = useNotify();
  const why = useRefusalText();
  const [Menu, setMenu] = useState<SlotMenu | null>(null);
  const mayWrite = can("post.write");
  const className = cn(styles.box, look === "roomy" && styles.roomy);
  const inside = (
    <>
      {mayWrite ? <Plus aria-hidden className={styles.plus} /> : null}
      <span className={styles.time}>{slot.plannedTime ?? (look === "roomy" ? t("timeOpen") : "")}</span>
      <span className={styles.name}>{nameOf(slot)}</span>
      <span className={styles.free}>{t("free")}</span>
    </>
  );
  const key = `${slot.seriesId}/${slot.day}`;
  if (!mayWrite)
    return (
      <li data-slot={key} className={className}>
        <span className="sr-only">{whole(slot)}</span>
        <span aria-hidden className="contents">
          {inside}
        </span>
      </li>
    );
  const button = {
    type: "button",
    tabIndex,
    "aria-label": whole(slot),
    className,
    children: inside,
  } as const;
  const fetchMenu = async () => {
    try {
      const { SlotMenu } = await import("@/components/series/slot-menu");
      setMenu(() => SlotMenu);
    } catch {
      notify(why("unavailable"), { tone: "error" });
    }
  };
  return (
    <li data-slot={key}>
      {Menu ? (
        <Menu slot={slot} trigger={<button {...button} />} />
      ) : (
        <button {...button} aria-haspopup="menu" onClick={() => void fetchMenu()} />
      )}
    </li>
  );
});

type SlotMenu = ComponentType<{ slot: Slot; trigger: ReactNode }>;
