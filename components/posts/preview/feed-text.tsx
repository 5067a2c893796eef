"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MarkedText } from "@/components/posts/preview/marked-text";
import { cn } from "@/components/ui/cn";
import type { ChannelKind } from "@/db/enums";
import { clipText } from "@/lib/posts/rules-clip";
import { channelLimits } from "@/lib/posts/rules-limits";

type Props = { kind: ChannelKind; text: string; lead?: string; className?: string };

/** The text of a post as a feed shows it: its beginning, and all of it on request; `lead` stands before it in bold. */
export function FeedText({ kind, text, lead, className }: Props) {
  const t = useTranslations("texts.preview");
  const [open, setOpen] = useState(false);
  const clipped = clipText(text, channelLimits[kind].visible);
  const more = kind === "facebook" || kind === "instagram" || kind === "linkedin" ? kind : "other";
  if (text.trim() === "") return <p className={cn("text-ink-2", className)}>{t("noText")}</p>;
  return (
    <p dir="auto" className={cn("wrap-anywhere whitespace-pre-wrap", className)}>
      {lead ? <span className="font-semibold">{lead} </span> : null}
      <MarkedText text={clipped === null || open ? text : clipped} />
      {clipped === null ? null : (
        <>
          {open ? " " : "… "}
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="rounded-sm font-semibold text-ink-2 hover:underline pointer-coarse:py-2"
          >
            {open ? t("less") : t(`more.${more}`)}
          </button>
        </>
      )}
    </p>
  );
}
