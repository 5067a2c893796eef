"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { ChannelPicker } from "@/components/posts/channel-picker";
import { NewPostDetails } from "@/components/posts/new-post-details";
import { type NewPost, type NewPostProblem, problemOf } from "@/components/posts/new-post-values";
import { PlanTrial } from "@/components/posts/plan-trial";
import { SimilarPosts } from "@/components/posts/similar-posts";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useWorkspace } from "@/components/workspace/workspace";
import { isDay } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

type Props = {
  id: string;
  start: NewPost;
  onChange: (values: NewPost) => void;
  onSave: (values: NewPost, then: "stay" | "open") => void;
};

/** Title, day and channels in sight, everything else one press away. Problems show at their field, in words. */
export function NewPostForm({ id, start, onChange, onSave }: Props) {
  const t = useTranslations("posts");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { today } = useWorkspace();
  const [values, setValues] = useState(start);
  const [problem, setProblem] = useState<NewPostProblem | null>(null);
  const [more, setMore] = useState(false);
  const change = (patch: Partial<NewPost>) => {
    const next = { ...values, ...patch };
    setValues(next);
    setProblem(problem && problemOf(next, today));
    onChange(next);
  };
  const save = (then: "stay" | "open") => {
    const found = problemOf(values, today);
    setProblem(found);
    if (!found) return onSave(values, then);
    if (found.plannedTime) setMore(true);
    document
      .getElementById(id)
      ?.querySelector<HTMLElement>(`[name=${found.title ? "title" : "plannedOn"}]`)
      ?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    save(pressed instanceof HTMLButtonElement && pressed.value === "open" ? "open" : "stay");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      save("open");
    } else if (event.target instanceof HTMLInputElement && event.target.type !== "button") {
      // The first submit button of a form is the one Enter presses; here that would be "and open".
      event.preventDefault();
      save("stay");
    }
  };
  const day = isDay(values.plannedOn) ? formatDayLong(values.plannedOn, locale) : t("new.dayHint");
  return (
    <form id={id} onSubmit={submit} onKeyDown={onKeyDown} noValidate className="flex flex-col gap-4">
      <Field label={t("fields.title")} error={problem?.title && t(problem.title)} required>
        {(control) => (
          <Input
            {...control}
            name="title"
            value={values.title}
            maxLength={200}
            placeholder={t("new.titlePlaceholder")}
            autoComplete="off"
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <SimilarPosts title={values.title} opens="newWindow" />
      <DateField
        label={t("fields.plannedOn")}
        name="plannedOn"
        min={today}
        value={values.plannedOn}
        hint={day}
        error={problem?.plannedOn && errors(problem.plannedOn)}
        onChange={(event) => change({ plannedOn: event.target.value })}
      />
      <PlanTrial
        plannedOn={values.plannedOn}
        responsibleId={values.responsibleId}
        formatId={values.formatId}
      />
      <ChannelPicker value={values.channelIds} onChange={(channelIds) => change({ channelIds })} />
      <Button
        variant="ghost"
        size="sm"
        aria-expanded={more}
        onClick={() => setMore(!more)}
        className="-ml-2.5 self-start text-petrol"
      >
        <ChevronDown aria-hidden className={cn("transition-transform", more && "rotate-180")} />
        {t(more ? "new.less" : "new.more")}
      </Button>
      {more ? (
        <NewPostDetails
          values={values}
          timeError={problem?.plannedTime && errors(problem.plannedTime)}
          onChange={change}
        />
      ) : null}
      {start.body ? <p className="text-sm text-ink-2">{t("new.bodyKept")}</p> : null}
    </form>
  );
}
