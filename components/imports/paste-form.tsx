"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

/** Cells copied from a spreadsheet, for plans that are no file or only a part of one. */
export function PasteForm({ pending, onPasted }: { pending: boolean; onPasted: (text: string) => void }) {
  const t = useTranslations("imports.start");
  const [text, setText] = useState("");
  return (
    <Card title={t("pasteHeading")}>
      <form
        className="flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "" && !pending) onPasted(text);
        }}
      >
        <Field label={t("pasteLabel")} hint={t("pasteHint")} quiet className="w-full">
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              wrap="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="max-h-60 min-h-24 overflow-auto"
            />
          )}
        </Field>
        <Button type="submit" disabled={text.trim() === ""} pending={pending}>
          {t("pasteRead")}
        </Button>
      </form>
    </Card>
  );
}
