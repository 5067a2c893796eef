"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useHoldPosts } from "@/components/posts/use-hold-posts";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import { formatDay } from "@/lib/time/format";

type Props = { posts: readonly PostCard[]; onClose: () => void };

/** The list to restart: what is on hold, all of it chosen, to let go on in one step. */
export function RestartDialog({ posts, onClose }: Props) {
  const t = useTranslations("holds");
  const locale = useLocale();
  const { today } = useWorkspace();
  const { resume, isPending } = useHoldPosts();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = posts.filter(({ id }) => !left.includes(id));
  const go = async () => {
    if (await resume(chosen)) onClose();
  };
  const when = ({ plannedOn }: PostCard) => {
    if (plannedOn === null) return t("restart.undated");
    const day = formatDay(plannedOn, locale);
    return plannedOn < today ? t("restart.dayPast", { day }) : day;
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("restart.title")}
      description={t("restart.text")}
      footer={
        <Button
          variant="primary"
          disabled={chosen.length === 0}
          pending={isPending}
          onClick={() => void go()}
        >
          {t("restart.confirm", { count: chosen.length })}
        </Button>
      }
    >
      {posts.length > 1 ? (
        <Checkbox
          label={t("restart.all")}
          checked={left.length === 0}
          onChange={({ target }) => setLeft(target.checked ? [] : posts.map(({ id }) => id))}
          className="border-b border-line pb-2 font-medium"
        />
      ) : null}
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <Checkbox
              label={post.title}
              hint={[when(post), post.held?.reason].filter(Boolean).join(" · ")}
              checked={!left.includes(post.id)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((id) => id !== post.id) : [...left, post.id])
              }
            />
          </li>
        ))}
      </ul>
      {chosen.some(({ plannedOn }) => plannedOn !== null && plannedOn < today) ? (
        <p className="mt-2 text-xs text-ink-2">{t("restart.hint")}</p>
      ) : null}
    </Dialog>
  );
}
