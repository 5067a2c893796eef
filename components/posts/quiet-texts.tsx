"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useNotify } from "@/components/ui/use-notify";
import { type QuietText, quietTextOf, quietTexts } from "@/lib/posts/rules-quiet";

type Props = { about: Parameters<typeof quietTextOf>[1] };

/** Ready texts for the page, German as the pages are; each can be changed here before it is copied. */
export function QuietTexts({ about }: Props) {
  const t = useTranslations("holds.quiet");
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <div>
        <h3 className="text-base">{t("texts")}</h3>
        <p className="text-sm text-ink-2">{t("textsHint")}</p>
      </div>
      {quietTexts.map((text) => (
        <Proposal key={`${text} ${about.from} ${about.to}`} text={text} about={about} />
      ))}
    </section>
  );
}

function Proposal({ text, about }: Props & { text: QuietText }) {
  const t = useTranslations("holds.quiet");
  const notify = useNotify();
  const area = useRef<HTMLDivElement>(null);
  /** Browsers allow copying on secure addresses only; elsewhere the text is selected for Ctrl+C. */
  const copy = async () => {
    const field = area.current?.querySelector("textarea");
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      notify(t("copied"));
    } catch {
      field.select();
      notify(t("notCopied"), { tone: "info" });
    }
  };
  return (
    <div ref={area} className="flex flex-col items-start gap-2">
      <Field label={t(text)} quiet className="w-full">
        {(control) => <Textarea {...control} lang="de" rows={3} defaultValue={quietTextOf(text, about)} />}
      </Field>
      <Button size="sm" aria-label={t("copyName", { text: t(text) })} onClick={() => void copy()}>
        <Copy aria-hidden />
        {t("copy")}
      </Button>
    </div>
  );
}
