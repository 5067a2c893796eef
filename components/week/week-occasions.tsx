"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Occasion } from "@/lib/calendar/contract";
import { formatDayRange } from "@/lib/time/format";

/** The next action days, each as the start of a post. */
export function WeekOccasions({ occasions, today }: { occasions: readonly Occasion[]; today: string }) {
  const t = useTranslations("week.occasions");
  const locale = useLocale();
  const { can } = useWorkspace();
  const [planned, setPlanned] = useState<Occasion | null>(null);
  return (
    <Card title={t("title")}>
      {occasions.length === 0 ? <p className="text-sm text-ink-2">{t("empty")}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {occasions.map((occasion) => (
          <li
            key={`${occasion.actionDayId}-${occasion.day}`}
            className="flex items-center gap-3 py-2.5 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 grow">
              <p className="text-sm font-medium">{occasion.name}</p>
              <p className="figures text-xs text-ink-2">
                {formatDayRange(occasion.day, occasion.lastDay, locale)}
                {occasion.confirmed ? null : ` · ${t("unconfirmed")}`}
              </p>
            </div>
            {can("post.write") ? (
              <Button
                size="sm"
                aria-label={t("planFor", { name: occasion.name })}
                onClick={() => setPlanned(occasion)}
              >
                {t("plan")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {planned ? (
        <NewPostDialog
          open
          onOpenChange={() => setPlanned(null)}
          defaults={{ title: planned.name, plannedOn: planned.day < today ? today : planned.day }}
        />
      ) : null}
    </Card>
  );
}
