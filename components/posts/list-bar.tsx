"use client";

import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { DropdownMenu as Radix } from "radix-ui";
import { exportAddress } from "@/components/posts/export-address";
import { type ListPeriod, listPeriods } from "@/components/posts/list-period";
import { RestartButton } from "@/components/posts/restart-button";
import { useAhead } from "@/components/posts/use-ahead";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { showPeriod } from "@/components/posts/use-post-list";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { overlayStyles } from "@/components/ui/overlay-styles";
import { Select } from "@/components/ui/select";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import type { PostPeriod } from "@/lib/posts/contract-parts";
import { formatMonth } from "@/lib/time/format";

type Props = {
  period: ListPeriod;
  month: string;
  days: PostPeriod;
  /** Null while it is not known yet. */
  total: number | null;
  posts: readonly PostCard[];
};

/** Which period the list shows, how many posts that are, and how to take them along. */
export function ListBar({ period, month, days, total, posts }: Props) {
  const t = useTranslations("posts.list");
  const locale = useLocale();
  const { association, can } = useWorkspace();
  const { filter } = usePostFilter();
  const [shown, show] = useAhead(period, showPeriod, Object.is);
  const choose = (value: string) => {
    const chosen = listPeriods.find((one) => one === value);
    if (chosen) show(chosen);
  };
  const address = (format: "xlsx" | "csv") =>
    exportAddress({ associationId: association.id, format, filter, ...days });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
      <Select
        aria-label={t("period")}
        value={shown}
        onChange={(event) => choose(event.target.value)}
        className="w-auto"
      >
        {listPeriods.map((one) => (
          <option key={one} value={one}>
            {t(`periods.${one}`, { month: formatMonth(month, locale) })}
          </option>
        ))}
      </Select>
      <p role="status" className="figures text-sm text-ink-2">
        {total === null ? "" : t("total", { count: total })}
      </p>
      <RestartButton posts={posts} />
      {can("post.export") ? (
        <Menu
          trigger={
            <Button className="ml-auto">
              <Download aria-hidden />
              <span className="max-sm:sr-only">{t("export")}</span>
            </Button>
          }
        >
          {(["xlsx", "csv"] as const).map((format) => (
            <Radix.Item key={format} asChild>
              <a href={address(format)} download className={overlayStyles.item}>
                {t(format === "xlsx" ? "exportXlsx" : "exportCsv")}
              </a>
            </Radix.Item>
          ))}
        </Menu>
      ) : null}
    </div>
  );
}
