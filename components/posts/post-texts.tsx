"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { About } from "@/components/comments/use-comments";
import { PostMedia } from "@/components/media/post-media";
import { previewImages } from "@/components/media/preview-images";
import { ChannelText } from "@/components/posts/channel-text";
import { CharacterCount } from "@/components/posts/character-count";
import { PostExtras } from "@/components/posts/post-extras";
import { PreviewPanel } from "@/components/posts/preview/preview-panel";
import { TextHints } from "@/components/posts/preview/text-hints";
import { TextAreaField } from "@/components/posts/text-area-field";
import { Badge } from "@/components/ui/badge";
import { ShortChoice } from "@/components/ui/short-choice";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Post } from "@/lib/posts/contract";
import type { FlatFields } from "@/lib/posts/rules-fields";
import { publishedText } from "@/lib/posts/rules-published";
import { webAddress } from "@/lib/posts/rules-research";

type Props = {
  post: Post;
  onEdit: (changes: FlatFields) => void;
  /** Whether the server refused one of the media last chosen. */
  refused: boolean;
  /** Leads to the conversation, with what it is to be about. */
  onTalk: (about: About) => void;
  say: Say;
};

export const longestText = 20_000;

/** The text to be published, once for all channels and anew where one needs its own; and the note that never is. */
export function PostTexts({ post, refused, onEdit, onTalk, say }: Props) {
  const t = useTranslations("posts");
  const { association, channelOf } = useWorkspace();
  const [chosen, setChosen] = useState("");
  const channels = post.channelIds.flatMap((id) => channelOf(id) ?? []);
  const channel = channels.find(({ id }) => id === chosen);
  const talkOn = (quote: string) => onTalk({ quote, mediaId: null });
  const images = previewImages(post.mediaCards);
  const inheriting = post.channelIds.filter((id) => post.variants[id] === undefined);
  return (
    <div className="flex flex-col gap-5">
      {channels.length > 0 ? (
        <ShortChoice
          label={t("content.version")}
          value={channel?.id ?? ""}
          options={[
            { value: "", label: t("content.base") },
            ...channels.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setChosen}
        />
      ) : null}
      {channel ? (
        <ChannelText
          key={channel.id}
          post={post}
          channel={channel}
          onEdit={onEdit}
          onTalk={talkOn}
          say={say}
        />
      ) : (
        <TextAreaField
          id="body"
          label={t("fields.body")}
          hint={<CharacterCount text={publishedText(post, "")} channelIds={inheriting} />}
          className="min-h-44 pointer-coarse:min-h-44"
          maxLength={longestText}
          value={post.body}
          onChange={(body) => onEdit({ body })}
          onTalk={talkOn}
        />
      )}
      <PostMedia
        post={post}
        refused={refused}
        onEdit={onEdit}
        onTalk={(mediaId) => onTalk({ quote: "", mediaId })}
        say={say}
      />
      <TextHints text={publishedText(post, channel?.id ?? "")} />
      <PostExtras post={post} onEdit={onEdit} />
      <PreviewPanel
        channels={channels}
        textFor={(id) => ({
          text: publishedText(post, id),
          body: post.variants[id] ?? post.body,
          link: webAddress(post.link),
          firstComment: post.firstComment,
          images,
        })}
        sender={association.name}
        title={post.title}
      />
      <div className="rounded-lg border border-line bg-sunken p-3.5">
        <TextAreaField
          label={t("fields.note")}
          hint={
            <Badge tone="amber" className="rounded-md whitespace-normal">
              <EyeOff aria-hidden />
              {t("noteHint")}
            </Badge>
          }
          className="min-h-20"
          maxLength={longestText}
          value={post.note ?? ""}
          onChange={(note) => onEdit({ note })}
        />
      </div>
    </div>
  );
}
