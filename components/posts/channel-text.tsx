"use client";

import { PenLine, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { CharacterCount } from "@/components/posts/character-count";
import { TextAreaField } from "@/components/posts/text-area-field";
import { Button } from "@/components/ui/button";
import type { Say } from "@/components/ui/use-notify";
import type { Channel } from "@/lib/associations/contract";
import type { Post } from "@/lib/posts/contract";
import { entryName, type FlatFields, withValue } from "@/lib/posts/rules-fields";
import { publishedText } from "@/lib/posts/rules-published";

type Props = {
  post: Post;
  channel: Channel;
  onEdit: (changes: FlatFields) => void;
  onTalk: (passage: string) => void;
  say: Say;
};

const longest = 20_000;

/** The text of one channel: the base text until it is given one of its own, and the way back to it. */
export function ChannelText({ post, channel, onEdit, onTalk, say }: Props) {
  const t = useTranslations("posts");
  const own = post.variants[channel.id];
  const set = (text: string | null) => onEdit(withValue({}, entryName("variants", channel.id), text));
  const values = { channel: channel.name };
  if (own === undefined) {
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-sm text-ink-2">{t("content.inherits", values)}</p>
        {post.body ? (
          <p className="w-full rounded-md border border-dashed border-line-2 p-3 whitespace-pre-wrap">
            {post.body}
          </p>
        ) : null}
        <Button onClick={() => set(post.body)}>
          <PenLine aria-hidden />
          {t("content.ownText", values)}
        </Button>
      </div>
    );
  }
  const back = () => {
    set(null);
    say(t("content.backDone", values), { undo: () => set(own) });
  };
  return (
    <div className="flex flex-col items-start gap-3 *:w-full">
      <TextAreaField
        label={t("entries.variants", values)}
        hint={<CharacterCount text={publishedText(post, channel.id)} channelIds={[channel.id]} />}
        className="min-h-44 pointer-coarse:min-h-44"
        maxLength={longest}
        value={own}
        onChange={set}
        onTalk={onTalk}
      />
      <Button size="sm" onClick={back} className="w-auto!">
        <Undo2 aria-hidden />
        {t("content.back")}
      </Button>
    </div>
  );
}
