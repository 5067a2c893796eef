"use client";

import { Link2, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { useCapture } from "@/components/ideas/use-capture";
import { useCaptureField } from "@/components/ideas/use-capture-field";
import { SimilarPosts } from "@/components/posts/similar-posts";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** An idea in one field: Enter saves it, and the field is free for the next. */
export function IdeaCapture() {
  const t = useTranslations("ideas.capture");
  const input = useRef<HTMLInputElement>(null);
  const { text, addresses, change, drop, take } = useCaptureField(input);
  const [isMissing, setMissing] = useState(false);
  const save = useCapture();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const capture = take();
    setMissing(capture === null);
    if (capture) void save(capture);
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4 print:hidden"
    >
      <Field
        label={t("label")}
        required
        hint={<span className="pointer-coarse:hidden">{t("hint")}</span>}
        error={isMissing ? t("missing") : undefined}
        className="min-w-0"
      >
        {(control) => (
          <div className="flex items-center gap-2">
            <Input
              {...control}
              ref={input}
              data-capture
              value={text}
              maxLength={10_000}
              placeholder={t("placeholder")}
              autoComplete="off"
              enterKeyHint="done"
              onChange={(event) => {
                change(event.target.value);
                setMissing(false);
              }}
            />
            <Button type="submit" variant="primary">
              <Plus aria-hidden />
              {t("save")}
            </Button>
          </div>
        )}
      </Field>
      {addresses.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {addresses.map((address) => (
            <li key={address} className="flex min-w-0 items-center gap-1.5 text-sm text-ink-2">
              <Link2 aria-hidden className="size-4 shrink-0" />
              <span className="shrink-0">{t("source")}:</span>
              <span className="truncate">{address.replace(/^https?:\/\/(www\.)?/, "")}</span>
              <button
                type="button"
                aria-label={t("removeSource", { address })}
                onClick={() => drop(address)}
                className="grid size-7 shrink-0 place-items-center rounded-full hover:text-ink pointer-coarse:size-11"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <SimilarPosts title={text} opens="here" />
    </form>
  );
}
