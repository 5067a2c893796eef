"use client";

import { CalendarPlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { CalendarRange } from "@/lib/calendar/contract";
import { formatMonth } from "@/lib/time/format";
import { monthOf } from "@/lib/time/months";

/** Says what an empty month is for and offers the first step; the month itself stays in sight below. */
export function EmptyMonth({ range }: { range: CalendarRange }) {
  const t = useTranslations("calendar.empty");
  const locale = useLocale();
  const { association, can } = useWorkspace();
  const { month } = useCalendarAddress();
  const { active } = usePostFilter();
  const [creating, setCreating] = useState(false);
  if (range.posts.some(({ plannedOn }) => plannedOn !== null && monthOf(plannedOn) === month)) return null;
  const name = formatMonth(month, locale);
  if (active > 0)
    return (
      <Callout tone="info" className="mb-3 print:hidden">
        {t("filtered", { month: name })}
      </Callout>
    );
  return (
    <Callout
      tone="info"
      title={t("title")}
      className="mb-3 print:hidden"
      actions={
        can("post.write") ? (
          <>
            <Button variant="primary" onClick={() => setCreating(true)}>
              <CalendarPlus aria-hidden />
              {t("create")}
            </Button>
            {can("post.import") ? (
              <LinkButton href={`/${association.slug}/import`}>{t("import")}</LinkButton>
            ) : null}
          </>
        ) : undefined
      }
    >
      {t(can("post.write") ? "text" : "textReader", { month: name })}
      {creating ? <NewPostDialog open onOpenChange={setCreating} /> : null}
    </Callout>
  );
}
