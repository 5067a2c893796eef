"use client";

import { PauseCircle, Play } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useHoldPosts } from "@/components/posts/use-hold-posts";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Post } from "@/lib/posts/contract";
import { refusalOfDay } from "@/lib/posts/rules";
import { isDay } from "@/lib/time/days";
import { formatInstant } from "@/lib/time/format";

type Props = {
  post: Post;
  say?: Say;
  /** Gives it a new day first; false where that was refused, and it stays on hold. */
  onDay?: (day: string) => Promise<boolean>;
};

/** Why the post is on hold, and the way back; with a new day where its own has passed. */
export function HeldBanner({ post, say, onDay }: Props) {
  const t = useTranslations("holds");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const title = useId();
  const { can, today } = useWorkspace();
  const { resume, isPending } = useHoldPosts(say);
  const [day, setDay] = useState("");
  const { held, plannedOn } = post;
  if (!held) return null;
  const isPast = plannedOn !== null && plannedOn < today;
  const refusal = isDay(day) ? refusalOfDay(day, today) : null;
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (refusal) return;
    if (isDay(day) && onDay && !(await onDay(day))) return;
    await resume([post]);
  };
  const when = formatInstant(new Date(held.at), locale);
  return (
    <section
      data-stage="on-hold"
      aria-labelledby={title}
      className="flex gap-3 rounded-lg border border-stage/50 bg-stage-soft p-3.5 text-sm"
    >
      <PauseCircle aria-hidden className="mt-0.5 size-5 shrink-0 text-stage" />
      <div className="min-w-0 grow">
        <h3 id={title} className="text-sm font-semibold wrap-anywhere text-stage-ink">
          {held.reason ? t("because", { reason: held.reason }) : t("mark")}
        </h3>
        <p>{held.byName ? t("since", { name: held.byName, when }) : t("sinceSomebody", { when })}</p>
        {can("post.write") ? (
          <form noValidate onSubmit={(event) => void go(event)} className="mt-3 flex flex-col gap-3">
            {isPast && onDay ? (
              <DateField
                label={t("newDay")}
                quiet
                hint={t("dayPast")}
                min={today}
                value={day}
                error={refusal ? errors(refusal) : undefined}
                onChange={(event) => setDay(event.target.value)}
              />
            ) : null}
            <Button type="submit" variant="primary" size="sm" pending={isPending} className="self-start">
              <Play aria-hidden />
              {t("resume")}
            </Button>
          </form>
        ) : null}
      </div>
    </section>
  );
}
