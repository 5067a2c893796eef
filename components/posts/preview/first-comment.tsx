import { useTranslations } from "next-intl";
import { MarkedText } from "@/components/posts/preview/marked-text";

/** The comment the sender puts below the own post at once; nothing where there is none. */
export function FirstComment({ text }: { text: string }) {
  const t = useTranslations("texts.preview");
  if (text.trim() === "") return null;
  return (
    <div className="border-t border-line px-3 py-2.5 text-sm">
      <p className="text-xs text-ink-2">{t("firstComment")}</p>
      <p dir="auto" className="mt-1 rounded-lg bg-sunken px-3 py-2 wrap-anywhere whitespace-pre-wrap">
        <MarkedText text={text} />
      </p>
    </div>
  );
}
