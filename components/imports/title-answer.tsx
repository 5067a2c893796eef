"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** As long as a title of a post may be. */
const longest = 200;

/** A title for a row that has none. */
export function TitleAnswer({ label, onAnswer }: { label: string; onAnswer: (title: string) => void }) {
  const t = useTranslations("imports.fix");
  const id = useId();
  const [title, setTitle] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      noValidate
      className="w-full"
      onSubmit={(event) => {
        event.preventDefault();
        const plain = title.trim();
        setIsMissing(plain === "");
        if (plain !== "") onAnswer(plain);
      }}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Input
          aria-label={label}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? id : undefined}
          maxLength={longest}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          className="w-auto grow basis-40"
        />
        <Button type="submit">{t("take")}</Button>
      </div>
      <p id={id} role="alert" className="text-sm text-red">
        {isMissing ? t("titleMissing") : null}
      </p>
    </form>
  );
}
