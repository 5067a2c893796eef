"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Member } from "@/lib/members/contract";

type Props = { choices: readonly Member[]; label: string; full: boolean; onAdd: (memberId: string) => void };

/** Chooses one more deputy at the end of the order; nothing happens before the button. */
export function DeputyAdder({ choices, label, full, onAdd }: Props) {
  const t = useTranslations("members.deputies");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  if (full) return null;
  if (choices.length === 0) return <p className="text-xs text-ink-2">{t("nobodyLeft")}</p>;
  if (!open) {
    return (
      <Button variant="ghost" size="sm" aria-label={label} onClick={() => setOpen(true)} className="-ml-2.5">
        <Plus aria-hidden />
        {t("choose")}
      </Button>
    );
  }
  const known = choices.some((one) => one.id === chosen);
  const add = () => {
    if (!known) return;
    onAdd(chosen);
    setChosen("");
  };
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2">
      <Select
        ref={takeFocus}
        aria-label={label}
        value={known ? chosen : ""}
        onChange={(event) => setChosen(event.target.value)}
        className="min-w-40 grow basis-40"
      >
        <option value="">{t("choose")}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <Button onClick={add} aria-disabled={!known || undefined} className="aria-disabled:cursor-not-allowed">
        <Plus aria-hidden />
        {t("add")}
      </Button>
    </div>
  );
}

/** The button that opened the list is gone: the list goes on from there. */
function takeFocus(list: HTMLSelectElement | null) {
  list?.focus();
}
