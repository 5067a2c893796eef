"use client";

import { useLocale, useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { StageBadge } from "@/components/posts/stage-badge";
import { useSimilarPosts } from "@/components/posts/use-similar-posts";
import { formatDayWithYear } from "@/lib/time/format";

type Props = {
  title: string;
  /** In a dialog links lead to a new window, so that what is typed stays. */
  opens: "here" | "newWindow";
};

/** A hint while a title is written: what there is already under a similar one. */
export function SimilarPosts({ title, opens }: Props) {
  const t = useTranslations("ideas.similar");
  const locale = useLocale();
  const found = useSimilarPosts(title);
  const away = opens === "newWindow" ? ({ target: "_blank", rel: "noopener" } as const) : {};
  return (
    // Empty, it takes no room between its neighbours, but the region that speaks must already be there.
    <div className={found.length > 0 ? "rounded-md bg-sunken px-3 py-2 text-sm" : "contents"}>
      <p role="status" className={found.length > 0 ? "font-medium" : "sr-only"}>
        {found.length > 0 ? (
          <>
            {t("title")} <span className="sr-only">{t("found", { count: found.length })}</span>
          </>
        ) : null}
      </p>
      {found.length > 0 ? (
        <ul className="mt-1 flex flex-col">
          {found.map((post) => (
            <li key={post.id} className="flex min-h-8 flex-wrap items-center gap-x-2 pointer-coarse:min-h-11">
              <PostLink
                postId={post.id}
                {...away}
                className="min-w-0 py-1 text-petrol underline wrap-anywhere pointer-coarse:py-2.5"
              >
                {post.title}
                {opens === "newWindow" ? <span className="sr-only"> ({t("newWindow")})</span> : null}
              </PostLink>
              <StageBadge stage={post.stage} />
              {post.plannedOn ? (
                <span className="figures text-xs text-ink-2">
                  {formatDayWithYear(post.plannedOn, locale)}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
