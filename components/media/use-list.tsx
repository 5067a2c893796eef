"use client";

import Link from "next/link";
import { useLocale } from "next-intl";
import { postAddress } from "@/components/posts/post-address";
import { StageBadge } from "@/components/posts/stage-badge";
import { useWorkspace } from "@/components/workspace/workspace";
import type { MediaUse } from "@/lib/media/contract";
import { formatDayWithYear } from "@/lib/time/format";

/** The posts that show a medium; those of this association with a link. */
export function UseList({ uses }: { uses: readonly MediaUse[] }) {
  const locale = useLocale();
  const { association } = useWorkspace();
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {uses.map(({ postId, associationId, title, stage, plannedOn }) => (
        <li key={postId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {associationId === association.id ? (
            <Link
              href={postAddress({ slug: association.slug, postId })}
              className="rounded-sm font-medium text-petrol underline"
            >
              {title}
            </Link>
          ) : (
            <span className="font-medium">{title}</span>
          )}
          {plannedOn ? (
            <span className="figures text-ink-2">{formatDayWithYear(plannedOn, locale)}</span>
          ) : null}
          <StageBadge stage={stage} />
        </li>
      ))}
    </ul>
  );
}
