"use client";

import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RestartDialog } from "@/components/posts/restart-dialog";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Button } from "@/components/ui/button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";

/** One step takes at most so many. */
const most = 200;

/** Beside a list that is filtered by what is on hold: lets these posts go on. */
export function RestartButton({ posts }: { posts: readonly PostCard[] }) {
  const t = useTranslations("holds.restart");
  const { can } = useWorkspace();
  const { filter } = usePostFilter();
  const [open, setOpen] = useState(false);
  const held = posts.filter((post) => post.held !== null).slice(0, most);
  if (!filter.held || held.length === 0 || !can("post.write")) return null;
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <Play aria-hidden />
        {t("open")}
      </Button>
      {open ? <RestartDialog posts={held} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
