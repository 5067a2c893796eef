import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { initials } from "@/components/ui/initials";

type Props = { sender: string; children?: ReactNode };

/** Who posts: a round mark with two letters, the name, and beneath it what the channel says about the post. */
export function SenderLine({ sender, children }: Props) {
  const t = useTranslations("texts.preview");
  const name = sender.trim() || t("noSender");
  return (
    <div className="flex items-center gap-2.5 px-3 py-2.5">
      <span
        aria-hidden
        className="grid size-9 shrink-0 place-items-center rounded-full border border-line-2 bg-petrol-soft text-xs font-semibold text-petrol"
      >
        {initials(name)}
      </span>
      <div className="min-w-0 grow">
        <p className="font-semibold wrap-anywhere">{name}</p>
        {children ? <p className="flex items-center gap-1 text-xs text-ink-2">{children}</p> : null}
      </div>
    </div>
  );
}
