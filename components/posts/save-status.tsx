"use client";

import { Check, CloudOff, CloudUpload } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { SaveState } from "@/components/posts/post-saver";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { formatDay } from "@/lib/time/format";
import { fromInstant } from "@/lib/time/zones";

type Props = { state: SaveState; updatedAt: string; onSend: () => void; onDecide: () => void };

/** How the saving stands. Only trouble is spoken: hearing "saved" after every pause would be noise. */
export function SaveStatus({ state, updatedAt, onSend, onDecide }: Props) {
  const t = useTranslations("posts.saving");
  const why = useRefusalText();
  const when = useWhen(updatedAt);
  const trouble = troubleOf(state);
  return (
    <>
      {state.kind === "saved" ? (
        <span data-save="saved" className="figures inline-flex items-center gap-1">
          <Check aria-hidden className="size-3.5 text-green" />
          {t("saved", { time: when })}
        </span>
      ) : null}
      {state.kind === "waiting" || state.kind === "sending" ? (
        <span data-save="waiting" className="inline-flex items-center gap-1">
          <CloudUpload aria-hidden className="size-3.5" />
          {t("waiting")}
        </span>
      ) : null}
      <span role="status" className="contents">
        {trouble ? (
          <span data-save={trouble} className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-red">
            <CloudOff aria-hidden className="size-3.5" />
            <span className="font-semibold">{t(trouble)}</span>
            <button
              type="button"
              onClick={trouble === "clash" ? onDecide : onSend}
              className="rounded-sm px-1 font-semibold underline pointer-coarse:min-h-11"
            >
              {t(trouble === "clash" ? "decide" : "again")}
            </button>
            <span className="basis-full text-ink">
              {state.kind === "refused"
                ? why(state.reason)
                : t(trouble === "clash" ? "clashHint" : "lostHint")}
            </span>
          </span>
        ) : null}
      </span>
    </>
  );
}

function troubleOf({ kind }: SaveState) {
  return kind === "lost" || kind === "refused" || kind === "clash" ? kind : null;
}

/** "14:02" for today, with the day in front for anything earlier. */
function useWhen(instant: string): string {
  const locale = useLocale();
  const { today } = useWorkspace();
  const { day, time } = fromInstant(new Date(instant));
  return day === today ? time : `${formatDay(day, locale)} ${time}`;
}
