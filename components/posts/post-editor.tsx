"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Clash } from "@/components/posts/clash";
import { ClashDialog } from "@/components/posts/clash-dialog";
import { PostFacts } from "@/components/posts/post-facts";
import { PostHints } from "@/components/posts/post-hints";
import { PostTexts } from "@/components/posts/post-texts";
import { SaveStatus } from "@/components/posts/save-status";
import { SheetMenu } from "@/components/posts/sheet-menu";
import { StageMenu } from "@/components/posts/stage-menu";
import { TitleField } from "@/components/posts/title-field";
import { useMoveNotice } from "@/components/posts/use-move-notice";
import { usePostSaver } from "@/components/posts/use-post-saver";
import { useSheetNotice } from "@/components/posts/use-sheet-notice";
import { Sheet } from "@/components/ui/sheet";
import type { Post } from "@/lib/posts/contract";

type Props = { post: Post; gone: boolean; onClose: () => void };

/** The sheet of those who may write: every field saves itself, and what could not be saved stays. */
export function PostEditor({ post, gone, onClose }: Props) {
  const t = useTranslations("posts");
  const { say, notice } = useSheetNotice();
  const sayMoved = useMoveNotice(say);
  const { saver, view, shown, newest, edit } = usePostSaver({ post, onSaved: sayMoved });
  const [postponed, setPostponed] = useState<Clash | null>(null);
  /** The post with everything of ours saved, for what is done with it as a whole. */
  const settled = async () => {
    await saver.flush();
    const { saved } = saver.getView();
    return saved && saved.revision > newest.revision ? saved : newest;
  };
  const flush = () => void saver.flush();
  const clash = view.state.kind === "clash" ? view.state.clash : null;
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={<span className="sr-only">{shown.title}</span>}
      eyebrow={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StageMenu post={newest} settled={settled} say={say} />
          <SaveStatus
            state={view.state}
            updatedAt={newest.updatedAt}
            onSend={flush}
            onDecide={() => setPostponed(null)}
          />
        </span>
      }
      footer={notice}
      actions={<SheetMenu settled={settled} post={newest} onRemoved={onClose} say={say} />}
    >
      <div className="flex flex-col gap-5">
        <PostHints post={newest} gone={gone} />
        <TitleField value={shown.title} onChange={(title) => edit({ title })} onBlur={flush} />
        <section aria-label={t("sheet.facts")}>
          <PostFacts post={shown} stored={newest} turnedDown={view.turnedDown} onEdit={edit} />
        </section>
        <section aria-label={t("sheet.content")}>
          <PostTexts post={shown} onEdit={edit} onBlur={flush} />
        </section>
      </div>
      {clash && clash.current !== postponed?.current ? (
        <ClashDialog
          clash={clash}
          onDecide={(values) => saver.decide(values)}
          onLater={() => setPostponed(clash)}
        />
      ) : null}
    </Sheet>
  );
}
