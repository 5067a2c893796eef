"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";

type Props = { title: string; onRemove: () => void; links?: ReactNode; children: ReactNode };

/** One entry with its fields, its links out, and the way to take it away. */
export function EntryCard({ title, onRemove, links, children }: Props) {
  const t = useTranslations("posts.research");
  return (
    <li className="flex items-start gap-1 rounded-lg border border-line bg-surface p-3">
      <div className="grid min-w-0 grow gap-3 sm:grid-cols-2">{children}</div>
      <div className="flex flex-col">
        {links}
        <IconButton icon={Trash2} label={t("remove", { title: title || t("untitled") })} onClick={onRemove} />
      </div>
    </li>
  );
}
