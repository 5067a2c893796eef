"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = { label: string; full: boolean; maxLength: number; onAdd: (line: string) => void };

/** One line to begin an entry with; Enter adds it, and the line is free for the next. */
export function EntryAdder({ label, full, maxLength, onAdd }: Props) {
  const t = useTranslations("posts.research");
  const [line, setLine] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    // React hands events of portals up the tree: the form of the page below must not hear of it.
    event.stopPropagation();
    if (line.trim() === "" || full) return;
    onAdd(line.trim());
    setLine("");
  };
  return (
    <form onSubmit={add} className="flex items-end gap-2">
      <Field label={label} quiet className="grow" error={full ? t("full") : undefined}>
        {(control) => (
          <Input
            {...control}
            value={line}
            maxLength={maxLength}
            disabled={full}
            onChange={(event) => setLine(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={full || line.trim() === ""} aria-label={`${t("add")}: ${label}`}>
        <Plus aria-hidden />
        {t("add")}
      </Button>
    </form>
  );
}
