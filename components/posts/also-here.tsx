"use client";

import { useFormatter, useTranslations } from "next-intl";
import { usePresence } from "@/components/posts/use-presence";
import { useWorkspace } from "@/components/workspace/workspace";

/** Who else has this post open, by name and no more. */
export function AlsoHere({ postId }: { postId: string }) {
  const t = useTranslations("posts");
  const format = useFormatter();
  const { colleagueOf } = useWorkspace();
  const names = usePresence(postId).flatMap((id) => colleagueOf(id)?.name ?? []);
  return (
    <span role="status" className="order-last text-xs text-ink-2">
      {names.length > 0 ? t("alsoHere", { names: format.list(names) }) : null}
    </span>
  );
}
