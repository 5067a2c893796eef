"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { SaverView } from "@/components/posts/post-saver";
import { DateField } from "@/components/ui/date-field";
import { IconButton } from "@/components/ui/icon-button";
import { TimeField } from "@/components/ui/time-field";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Post } from "@/lib/posts/contract";
import { refusalOfDay } from "@/lib/posts/rules";
import type { FlatFields } from "@/lib/posts/rules-fields";
import { isDay } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

type Props = {
  post: Post;
  storedDay: string | null;
  turnedDown: SaverView["turnedDown"];
  onEdit: (changes: FlatFields) => void;
};

/** Day and time. A day is taken once it is whole and possible; while it is typed only this field knows it. */
export function PlanFields({ post, storedDay, turnedDown, onEdit }: Props) {
  const t = useTranslations("posts");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { today } = useWorkspace();
  const [typed, setTyped] = useState<string | null>(null);
  const whyNot = (day: string) => (day === storedDay ? null : refusalOfDay(day, today));
  const pick = (day: string) => {
    setTyped(day);
    if (isDay(day) && !whyNot(day)) onEdit({ plannedOn: day });
  };
  const leave = () => {
    if (typed === null || (isDay(typed) && whyNot(typed))) return;
    setTyped(null);
  };
  const isWhole = typed !== null && isDay(typed) && typed >= "2000-01-01";
  const refused = (isWhole ? whyNot(typed) : null) ?? turnedDown.plannedOn;
  const day = typed ?? post.plannedOn ?? "";
  return (
    <div className="flex flex-wrap items-start gap-4 sm:contents">
      <div className="flex items-start gap-1">
        <DateField
          label={t("fields.plannedOn")}
          quiet
          value={day}
          data-field="plannedOn"
          hint={isDay(day) ? formatDayLong(day, locale) : t("none.plannedOn")}
          error={refused && errors(refused === "tooFarAhead" ? refused : "notIntoThePast")}
          onChange={(event) => pick(event.target.value)}
          onBlur={leave}
        />
        {post.plannedOn === null ? null : (
          <IconButton
            icon={X}
            label={t("move.undate")}
            onClick={() => {
              setTyped(null);
              onEdit({ plannedOn: null, plannedTime: null });
            }}
            className="mt-6.5"
          />
        )}
      </div>
      <TimeField
        label={t("fields.plannedTime")}
        quiet
        value={post.plannedTime ?? ""}
        disabled={post.plannedOn === null}
        hint={post.plannedTime === null ? t("none.plannedTime") : undefined}
        error={turnedDown.plannedTime && errors("timeNeedsDay")}
        onChange={(event) => onEdit({ plannedTime: event.target.value || null })}
        className="min-w-28 grow"
      />
    </div>
  );
}
