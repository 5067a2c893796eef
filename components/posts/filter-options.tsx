"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { stageIcons } from "@/components/posts/stage-icons";
import { useAhead } from "@/components/posts/use-ahead";
import type { Facet } from "@/components/posts/use-filter-facets";
import { Input } from "@/components/ui/input";
import { stages } from "@/db/enums";
import { foldText } from "@/lib/posts/rules-text";

const many = 10;

/** The values of one facet as boxes to tick; a long list can be searched. */
export function FilterOptions({ facet }: { facet: Facet }) {
  const t = useTranslations("posts.filter");
  const [wanted, setWanted] = useState("");
  const { options } = facet;
  const [chosen, choose] = useAhead(facet.chosen, facet.choose, sameValues);
  const shown = options.filter(({ label }) => foldText(label).includes(foldText(wanted.trim())));
  const toggle = (value: string, on: boolean) =>
    choose(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <div className="flex flex-col">
      {options.length > many ? (
        <Input
          type="search"
          aria-label={t("find")}
          placeholder={t("find")}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          className="mb-1.5"
        />
      ) : null}
      {shown.map(({ value, label }) => (
        <label
          key={value}
          data-stage={value}
          className="flex min-h-9 items-center gap-2.5 rounded-md px-1.5 text-sm hover:bg-sunken pointer-coarse:min-h-11"
        >
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
            className="size-4.5 shrink-0 pointer-coarse:size-6"
          />
          <StageMark value={value} />
          {label}
        </label>
      ))}
      {shown.length === 0 ? <p className="p-1.5 text-sm text-ink-2">{t("nothing")}</p> : null}
    </div>
  );
}

function sameValues(a: readonly string[], b: readonly string[]) {
  return [...a].sort().join() === [...b].sort().join();
}

function StageMark({ value }: { value: string }) {
  const stage = [...stages, "on-hold" as const].find((one) => one === value);
  if (!stage) return null;
  const Icon = stageIcons[stage];
  return <Icon aria-hidden className="size-4 shrink-0 text-stage" />;
}
