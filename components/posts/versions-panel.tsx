"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { VersionDialog } from "@/components/posts/version-dialog";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import type { Say } from "@/components/ui/use-notify";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";
import { formatInstant } from "@/lib/time/format";

type Props = { post: Post; settled: () => Promise<Post>; say: Say; readOnly?: true };

/** The revisions that were kept, newest first, each to be compared with the one that stands and brought back. */
export function VersionsPanel({ post, settled, say, readOnly }: Props) {
  const t = useTranslations("posts.versions");
  const locale = useLocale();
  const [compared, setCompared] = useState<number | null>(null);
  const input = { associationId: post.associationId, postId: post.id };
  const { data, isError, refetch } = useQuery(orpc.posts.listVersions.queryOptions({ input }));
  if (isError) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <p className="text-sm text-ink-2">{t("loading")}</p>;
  const { versions } = data;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <h3 className="text-base">{t("title")}</h3>
      <p className="text-sm text-ink-2">{versions.length > 1 ? t("intro") : t("only")}</p>
      <ol className="flex flex-col divide-y divide-line rounded-lg border border-line">
        {versions.map(({ number, at, personName }, place) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-2.5">
            <span className="mr-auto">
              <span className="block font-medium">
                {place === 0 ? t("current") : t("number", { number })}
              </span>
              <span className="figures block text-xs text-ink-2">
                {t("by", { time: formatInstant(new Date(at), locale), name: personName ?? t("nobody") })}
              </span>
            </span>
            {place === 0 ? null : (
              <Button size="sm" aria-label={t("compareName", { number })} onClick={() => setCompared(number)}>
                {t("compare")}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {compared === null ? null : (
        <VersionDialog
          post={post}
          versions={versions}
          first={compared}
          settled={settled}
          say={say}
          readOnly={readOnly}
          onClose={() => setCompared(null)}
        />
      )}
    </section>
  );
}
