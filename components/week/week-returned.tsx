"use client";

import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { handoverAddress } from "@/components/absences/handover-address";
import { PostLink } from "@/components/posts/post-link";
import { StageBadge } from "@/components/posts/stage-badge";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import { formatDayRange } from "@/lib/time/format";
import type { Returned } from "@/lib/week/contract-parts";

/** For two weeks after an absence: what happened, what is open, and whom to thank. */
export function WeekReturned({ returned }: { returned: Returned | null }) {
  const t = useTranslations("week.returned");
  const locale = useLocale();
  const format = useFormatter();
  const { association } = useWorkspace();
  if (!returned) return null;
  const { startsOn, endsOn, decided, changed, open, thanks } = returned;
  const names = format.list(thanks);
  return (
    <Card title={t("title")}>
      <p className="-mt-2 text-sm text-ink-2">
        {t("text", { days: formatDayRange(startsOn, endsOn, locale) })}
      </p>
      {decided.length + changed.length === 0 ? <p className="mt-2 text-sm">{t("nothing")}</p> : null}
      <Group title={t("decided")}>
        {decided.map((one) => (
          <Line key={`${one.postId} ${one.kind}`} {...one}>
            {t(`decision.${one.kind}`, { name: one.name })}
          </Line>
        ))}
      </Group>
      <Group title={t("changed")}>
        {changed.map((one) => (
          <Line key={one.postId} {...one}>
            <StageBadge stage={one.stage} /> {t("by", { names: format.list(one.names) })}
          </Line>
        ))}
      </Group>
      <Group title={t("open")}>
        {open.map((one) => (
          <Line key={one.postId} {...one} />
        ))}
      </Group>
      <p className="mt-2">
        <Link
          href={handoverAddress(association.slug, returned.absenceId)}
          className="inline-flex items-center text-sm text-petrol underline pointer-coarse:min-h-11"
        >
          {t("handover")}
        </Link>
      </p>
      {thanks.length > 0 ? <p className="mt-3 text-sm font-medium">{t("thanks", { names })}</p> : null}
    </Card>
  );
}

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 text-sm">{title}</h3>
      <ul className="flex flex-col text-sm">{children}</ul>
    </>
  );
}

function Line({ postId, title, children }: { postId: string; title: string; children?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-2 py-1">
      <PostLink postId={postId} className="rounded-sm wrap-anywhere underline pointer-coarse:py-2.5">
        {title}
      </PostLink>
      {children ? <span className="text-ink-2">{children}</span> : null}
    </li>
  );
}
