"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import styles from "@/components/calendar/calendar.module.css";
import { useMedia } from "@/components/calendar/use-media";
import { PostCard } from "@/components/posts/post-card";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard as Card } from "@/lib/posts/contract";

/** How many cards stand here before "weitere zeigen": a full tray must not make the month slow. */
const atFirst = 6;

type Props = {
  posts: readonly Card[];
  total: number;
  /** Beside the month and always open; otherwise below it, to be opened. */
  beside: boolean;
  roomy: boolean;
};

/** Posts without a day: dragged from here into the month, and back to lose their day. */
export function Tray({ posts, total, beside, roomy }: Props) {
  const t = useTranslations("calendar.tray");
  const { can } = useWorkspace();
  const precise = useMedia("(pointer: fine)", true);
  const [opened, setOpened] = useState(false);
  const [all, setAll] = useState(false);
  const id = useId();
  const open = beside || opened;
  const shown = all ? posts : posts.slice(0, atFirst);
  const hint = can("post.write") && precise && !roomy ? t("hint") : t("hintRead");
  const title = (
    <>
      {t("title")}
      <Badge className="figures">
        {total}
        <span className="sr-only">{t("count", { count: total })}</span>
      </Badge>
    </>
  );
  return (
    <section data-tray aria-labelledby={id} className={styles.tray}>
      <h2 id={id} className="text-base">
        {beside ? (
          <span className="flex items-center gap-2">{title}</span>
        ) : (
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpened(!opened)}
            className="flex min-h-11 w-full items-center gap-2 text-left"
          >
            {title}
            <ChevronDown aria-hidden className={open ? "ml-auto size-5 rotate-180" : "ml-auto size-5"} />
          </button>
        )}
      </h2>
      {open ? (
        <>
          <p className="text-xs text-ink-2">{posts.length > 0 ? hint : t("empty")}</p>
          {shown.length > 0 ? (
            <ul>
              {shown.map((post) => (
                <PostCard key={post.id} post={post} look={roomy ? "roomy" : "small"} />
              ))}
            </ul>
          ) : null}
          {posts.length > atFirst ? (
            <Button size="sm" variant="ghost" className="text-petrol" onClick={() => setAll(!all)}>
              {all ? t("less") : t("more", { count: posts.length - atFirst })}
            </Button>
          ) : null}
          {total > posts.length && (all || posts.length <= atFirst) ? (
            <p className="text-xs text-ink-2">{t("beyond", { count: total - posts.length })}</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
