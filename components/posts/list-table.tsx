"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { ClashDialog } from "@/components/posts/clash-dialog";
import { ListRow } from "@/components/posts/list-row";
import { useSaveCell } from "@/components/posts/use-save-cell";
import { cn } from "@/components/ui/cn";
import { TableHead } from "@/components/ui/table";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import { fieldsOf } from "@/lib/posts/rules-fields";

type Props = { posts: readonly PostCard[]; total: number; more: ReactNode };

/** Every row of a long list has this height, in pixels, so that rows out of sight need not exist. */
const rowHeight = 57;
const manyRows = 200;

const columns = [
  ["plannedOn", "w-26"],
  ["plannedTime", "w-22"],
  ["title", ""],
  ["stage", "w-38"],
  ["channelIds", "w-26"],
  ["formatId", "w-36"],
  ["responsibleId", "w-30"],
  ["readiness", "w-28"],
  ["districtOnly", "w-17"],
] as const;

/** The list as a real table, edited cell by cell; of many hundred rows only those in sight are drawn. */
export function ListTable({ posts, total, more }: Props) {
  const t = useTranslations("posts");
  const { can } = useWorkspace();
  const area = useRef<HTMLElement>(null);
  const { save, clash, closeClash } = useSaveCell();
  const virtual = useVirtualizer({
    count: posts.length,
    getScrollElement: () => area.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: posts.length > manyRows,
  });
  const isLong = posts.length > manyRows;
  const drawn = virtual.getVirtualItems();
  const first = isLong ? (drawn[0]?.index ?? 0) : 0;
  const shown = isLong ? posts.slice(first, (drawn.at(-1)?.index ?? 0) + 1) : posts;
  const above = first * rowHeight;
  const below = (posts.length - first - shown.length) * rowHeight;
  return (
    <>
      {can("post.write") ? (
        <p className="text-xs text-ink-2 pointer-coarse:hidden print:hidden">{t("list.hint")}</p>
      ) : null}
      <section
        ref={area}
        aria-label={t("list.caption")}
        className="scroll-hint max-h-[calc(100dvh-11rem)] min-h-80 overflow-auto rounded-lg border border-line print:max-h-none print:overflow-visible"
      >
        <table
          aria-rowcount={total + 1}
          className="w-full min-w-272 table-fixed border-separate border-spacing-0 text-sm"
        >
          <caption className="sr-only">{t("list.caption")}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(([name, width]) => (
                <TableHead
                  key={name}
                  className={cn(
                    width,
                    "whitespace-normal first:border-l-3 first:border-l-sunken last:px-1 last:text-center",
                  )}
                >
                  {name === "districtOnly" ? t("districtOnlyShort") : t(`fields.${name}`)}
                </TableHead>
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={above} />
            {shown.map((post, index) => (
              <ListRow key={post.id} post={post} rowIndex={first + index + 2} onSave={save} />
            ))}
            <Spacer height={below} />
          </tbody>
        </table>
        {more}
      </section>
      {clash ? (
        <ClashDialog
          clash={clash}
          onLater={closeClash}
          onDecide={(changes) => {
            closeClash();
            void save({ post: clash.current, base: fieldsOf(clash.current), changes });
          }}
        />
      ) : null}
    </>
  );
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns.length} style={{ height }} className="p-0" />
    </tr>
  );
}
