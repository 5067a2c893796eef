"use client";

import { Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { FileDrop } from "@/components/media/file-drop";
import { MediaPicker } from "@/components/media/media-picker";
import { MediumSheet } from "@/components/media/medium-sheet";
import { PostMedium } from "@/components/media/post-medium";
import { UploadButton } from "@/components/media/upload-button";
import { UploadList } from "@/components/media/upload-list";
import { useUploads } from "@/components/media/use-uploads";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { Say } from "@/components/ui/use-notify";
import type { Medium } from "@/lib/media/contract";
import { mostInPost } from "@/lib/media/rules-limits";
import type { Post } from "@/lib/posts/contract";
import { entryName, type FlatFields, withValue } from "@/lib/posts/rules-fields";
import { placedIn } from "@/lib/posts/rules-media";

type Props = {
  post: Post;
  /** Whether the server refused one of the media last chosen. */
  refused: boolean;
  onEdit: (changes: FlatFields) => void;
  onTalk: (mediaId: string) => void;
  say: Say;
};

/** The pictures and videos of a post in their order: to add, describe, move and take out. */
export function PostMedia({ post, refused, onEdit, onTalk, say }: Props) {
  const t = useTranslations("media");
  const errors = useTranslations("errors");
  const heading = useId();
  const [picking, setPicking] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  /** What was just added is known before the post comes back with it. */
  const added = useRef(new Map<string, Medium>());
  const placed = placedIn(post);
  const mediumOf = (id: string) => post.mediaCards.find((one) => one.id === id) ?? added.current.get(id);
  const place = (media: readonly Medium[]) => {
    const next = (placed.at(-1)?.position ?? -1) + 1;
    let changes: FlatFields = {};
    for (const [step, medium] of media.entries()) {
      added.current.set(medium.id, medium);
      const entry = { position: next + step, name: medium.name };
      changes = withValue(changes, entryName("media", medium.id), entry);
    }
    onEdit(changes);
  };
  const uploads = useUploads((medium) => place([medium]));
  const left = mostInPost - placed.length - uploads.uploads.length;
  const add = (files: readonly File[]) => {
    if (files.length > left) say(t("full", { count: mostInPost }), { tone: "warning" });
    uploads.add(files.slice(0, Math.max(0, left)));
  };
  const swap = (at: number, by: 1 | -1) => {
    const order = placed.toSpliced(at, 1).toSpliced(at + by, 0, ...placed.slice(at, at + 1));
    let changes: FlatFields = {};
    // Two people may have added at the same position, so all are counted anew.
    for (const [position, { id, name, position: before }] of order.entries()) {
      if (position !== before) changes = withValue(changes, entryName("media", id), { position, name });
    }
    onEdit(changes);
  };
  const remove = (id: string) => {
    const entry = post.media[id] ?? null;
    onEdit(withValue({}, entryName("media", id), null));
    say(t("takenOut", { name: entry?.name ?? "" }), {
      undo: () => onEdit(withValue({}, entryName("media", id), entry)),
    });
  };
  return (
    <FileDrop onFiles={add}>
      <section aria-labelledby={heading} data-field="media" tabIndex={-1} className="flex flex-col gap-3">
        <h3 id={heading} className="text-sm font-medium">
          {t("postTitle")}
        </h3>
        {refused ? (
          <Callout tone="warn" role="alert">
            {errors("media.unknown")}
          </Callout>
        ) : null}
        {placed.length === 0 ? <p className="text-sm text-ink-2">{t("postEmpty")}</p> : null}
        <ul className="flex flex-col gap-3">
          {placed.map(({ id, name }, at) => (
            <PostMedium
              key={id}
              medium={mediumOf(id)}
              name={name}
              post={post}
              onOpen={() => setOpen(id)}
              onTalk={() => onTalk(id)}
              onRemove={() => remove(id)}
              onEarlier={at > 0 ? () => swap(at, -1) : undefined}
              onLater={at < placed.length - 1 ? () => swap(at, 1) : undefined}
            />
          ))}
        </ul>
        <UploadList uploads={uploads.uploads} onRetry={uploads.retry} onDismiss={uploads.dismiss} />
        {left > 0 ? (
          <div className="flex flex-wrap gap-2">
            <UploadButton onFiles={add} />
            <Button onClick={() => setPicking(true)}>
              <Images aria-hidden />
              {t("pick")}
            </Button>
          </div>
        ) : (
          <p className="text-sm text-ink-2">{t("full", { count: mostInPost })}</p>
        )}
      </section>
      {picking ? (
        <MediaPicker
          taken={new Set(placed.map(({ id }) => id))}
          most={left}
          onPick={(media) => {
            setPicking(false);
            // Who is on them comes with the post.
            place(media.map((medium) => ({ ...medium, people: [] })));
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
      {open ? <MediumSheet mediaId={open} onClose={() => setOpen(null)} /> : null}
    </FileDrop>
  );
}
