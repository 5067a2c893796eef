"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import styles from "@/components/calendar/calendar.module.css";
import { CalendarHeader } from "@/components/calendar/calendar-header";
import { EmptyMonth } from "@/components/calendar/empty-month";
import { MonthBoard } from "@/components/calendar/month-board";
import { MonthSkeleton } from "@/components/calendar/month-skeleton";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { useCalendarMonth } from "@/components/calendar/use-calendar-month";
import { useMedia } from "@/components/calendar/use-media";
import { PostFilterBar } from "@/components/posts/filter-bar";
import { ShutDoor } from "@/components/shell/shut-door";
import { Callout } from "@/components/ui/callout";
import { ErrorState } from "@/components/ui/error-state";
import { useWorkspace } from "@/components/workspace/workspace";

const PostList = dynamic(() => import("@/components/posts/post-list").then((list) => list.PostList));

/** The calendar of an association; its whole state stands in the address. `phone` is the server's guess. */
export function CalendarView({ phone: guess }: { phone: boolean }) {
  const t = useTranslations("calendar");
  const phone = useMedia("(max-width: 639.98px)", guess);
  const { view } = useCalendarAddress();
  const { can, myMembershipId } = useWorkspace();
  const { range, failed, waiting, retry } = useCalendarMonth();
  const readOnly = can("post.write") ? null : t(myMembershipId ? "readOnly.reader" : "readOnly.state");
  if (!can("post.read"))
    return <ShutDoor page={t("title")} title={t("forbidden.title")} text={t("forbidden.text")} />;
  return (
    <div className={styles.page}>
      <CalendarHeader range={range} />
      <div className="mb-3 flex flex-col gap-3 empty:hidden print:hidden">
        <PostFilterBar />
        {readOnly ? <Callout tone="info">{readOnly}</Callout> : null}
      </div>
      {view === "list" ? <PostList /> : null}
      {view === "month" && failed ? (
        <ErrorState title={t("error.title")} next={t("error.next")} onRetry={() => void retry()} />
      ) : null}
      {view === "month" && !failed && !range ? <MonthSkeleton phone={phone} /> : null}
      {view === "month" && range ? (
        <div aria-busy={waiting}>
          <EmptyMonth range={range} />
          {range.posts.length < range.total ? (
            <p className="mb-2 text-sm text-ink-2">
              {t("grid.onlySome", { shown: range.posts.length, total: range.total })}
            </p>
          ) : null}
          <MonthBoard range={range} phone={phone} />
        </div>
      ) : null}
    </div>
  );
}
