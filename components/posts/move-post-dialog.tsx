"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useMovePost } from "@/components/calendar/use-move-post";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { TimeField } from "@/components/ui/time-field";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import { mayPlanOn } from "@/lib/posts/rules";
import { isDay } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

type Props = { post: PostCard; open: boolean; onOpenChange: (open: boolean) => void };

/** Another day and time for a post, or none: the way to move without dragging. */
export function MovePostDialog({ post, open, onOpenChange }: Props) {
  const t = useTranslations("posts.move");
  const posts = useTranslations("posts");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { today } = useWorkspace();
  const move = useMovePost();
  const [day, setDay] = useState(post.plannedOn ?? "");
  const [time, setTime] = useState(post.plannedTime ?? "");
  const [error, setError] = useState<string>();
  const form = useId();
  const go = (to: { plannedOn: string | null; plannedTime: string | null }) => {
    move(post, to);
    onOpenChange(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(day)) return setError(t("dayMissing"));
    if (day !== post.plannedOn && !mayPlanOn(day, today)) return setError(errors("notIntoThePast"));
    go({ plannedOn: day, plannedTime: time || null });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t("title")}
      description={post.title}
      footer={
        <>
          {post.plannedOn === null ? null : (
            <Button className="mr-auto" onClick={() => go({ plannedOn: null, plannedTime: null })}>
              {t("undate")}
            </Button>
          )}
          <Button type="submit" form={form} variant="primary">
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4 sm:grid-cols-2">
        <DateField
          label={posts("fields.plannedOn")}
          required
          min={today}
          value={day}
          error={error}
          hint={isDay(day) ? formatDayLong(day, locale) : t("undateHint")}
          onChange={(event) => {
            setDay(event.target.value);
            setError(undefined);
          }}
        />
        <TimeField
          label={posts("fields.plannedTime")}
          quiet
          value={time}
          hint={posts("timeHint")}
          onChange={(event) => setTime(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
