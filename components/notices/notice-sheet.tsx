"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Bell, CheckCheck, Settings2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { NoticeLine } from "@/components/notices/notice-line";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";

const shown = 50;

type Props = { open: boolean; onOpenChange: (open: boolean) => void };

/** What the person was told, newest first: beside the page on a desktop, the whole page on a phone. */
export function NoticeSheet({ open, onOpenChange }: Props) {
  const t = useTranslations("notices");
  const notify = useNotify();
  const why = useRefusalText();
  const input = { limit: shown };
  const list = useQuery({ ...orpc.notices.listNotices.queryOptions({ input }), enabled: open });
  const read = useMutation(
    orpc.notices.readNotices.mutationOptions({
      meta: { touches: ["notices"] },
      onError: (error) => notify(why(error), { tone: "error" }),
    }),
  );
  const notices = list.data?.notices ?? [];
  const footer = (
    <Link
      href="/account#notices"
      className="mr-auto inline-flex min-h-9 items-center gap-2 text-sm underline pointer-coarse:min-h-11"
    >
      <Settings2 aria-hidden className="size-4.5 shrink-0" />
      {t("settings")}
    </Link>
  );
  const readAll = (
    <Button
      size="sm"
      pending={read.isPending && !read.variables?.ids}
      disabled={!list.data?.unread}
      onClick={() => read.mutate({})}
    >
      <CheckCheck aria-hidden />
      {t("readAll")}
    </Button>
  );
  return (
    <Sheet
      title={t("title")}
      open={open}
      onOpenChange={onOpenChange}
      size="md"
      actions={notices.length > 0 ? readAll : null}
      footer={footer}
    >
      {list.isPending ? <Outline /> : null}
      {list.error && !list.data ? (
        <ErrorState text={t("failed")} next={why(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data && notices.length === 0 ? (
        <EmptyState icon={Bell} title={t("emptyTitle")} text={t("empty")} />
      ) : null}
      {notices.length > 0 ? (
        <ul className="-my-2 flex flex-col divide-y divide-line">
          {notices.map((notice) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              onOpen={() => {
                if (!notice.read) read.mutate({ ids: [notice.id] });
                onOpenChange(false);
              }}
            />
          ))}
        </ul>
      ) : null}
    </Sheet>
  );
}

function Outline() {
  return (
    <div className="flex flex-col gap-3">
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
    </div>
  );
}
