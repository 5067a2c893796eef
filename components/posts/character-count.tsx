"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import { lengthOf } from "@/lib/posts/rules-composed";
import { channelLimits } from "@/lib/posts/rules-limits";

type Props = { text: string; channelIds: readonly string[] };

/** Before that share of a limit is used, nobody needs to know it. */
const worthSaying = 0.6;

/** How long the text is, and for each channel whose limit comes near how much is left or too much. */
export function CharacterCount({ text, channelIds }: Props) {
  const t = useTranslations("posts.characters");
  const format = useFormatter();
  const { channelOf } = useWorkspace();
  const count = lengthOf(text);
  const limits = channelIds.flatMap((id) => {
    const channel = channelOf(id);
    const limit = channel && channelLimits[channel.kind].text;
    if (!channel || !limit || count < limit * worthSaying) return [];
    return [{ id, channel: channel.name, limit, left: limit - count }];
  });
  return (
    <span className="figures flex flex-wrap gap-x-3">
      <span>{t("count", { count })}</span>
      {limits.map(({ id, channel, limit, left }) =>
        left < 0 ? (
          <span key={id} className="font-semibold text-amber-ink">
            {t("over", { channel, over: format.number(-left), limit: format.number(limit) })}
          </span>
        ) : (
          <span key={id}>{t("limit", { channel, left: format.number(left) })}</span>
        ),
      )}
    </span>
  );
}
