"use client";

import { useTranslations } from "next-intl";
import { PostEntry } from "@/components/handovers/post-entry";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover } from "@/lib/handovers/contract";

type Props = Pick<Handover, "posts" | "laterCount" | "asked">;

/** The posts of the time, day by day. */
export function PostsSection({ posts, laterCount, asked }: Props) {
  const t = useTranslations("handovers.posts");
  const { day } = useSheetWords();
  const days = [...Map.groupBy(posts, ({ plannedOn }) => plannedOn)];
  return (
    <SheetSection title={t("title")}>
      {posts.length === 0 ? <p className="text-sm text-ink-2">{t("none")}</p> : null}
      {days.map(([on, some]) => (
        <div
          key={on ?? ""}
          className="grid grid-cols-1 gap-x-4 py-2 not-first-of-type:border-t not-first-of-type:border-line sm:grid-cols-[5.5rem_minmax(0,1fr)] print:grid-cols-[5.5rem_minmax(0,1fr)] print:py-1"
        >
          <h3 className="figures text-sm font-semibold">{on ? day(on) : t("noDay")}</h3>
          <ul className="flex flex-col gap-3 print:gap-1.5">
            {some.map((post) => (
              <PostEntry
                key={post.id}
                post={post}
                approval={asked.find(({ postId }) => postId === post.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      {laterCount > 0 ? <p className="mt-1 text-sm text-ink-2">{t("later", { count: laterCount })}</p> : null}
    </SheetSection>
  );
}
