import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Checklist } from "@/lib/checks/contract";
import { formatDayWithYear } from "@/lib/time/format";

/** Which list was asked, when it was last compared with the law, and that it is no advice. */
export function ChecklistSource({ list: { number, checkedOn } }: { list: Checklist }) {
  const t = useTranslations("checks.source");
  const locale = useLocale();
  const { slug } = useWorkspace().association;
  return (
    <p className="border-t border-line pt-3 text-xs text-ink-2">
      {checkedOn === null
        ? t("builtIn")
        : t("published", { number: String(number), day: formatDayWithYear(checkedOn, locale) })}{" "}
      {t("noAdvice")}{" "}
      <Link href={`/${slug}/checks`} className="rounded-sm text-petrol underline">
        {t("open")}
      </Link>
    </p>
  );
}
