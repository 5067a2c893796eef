"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useMovePost } from "@/components/calendar/use-move-post";
import { PlaceForm } from "@/components/posts/place-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; open: boolean; onOpenChange: (open: boolean) => void };

/** Another day and time for a post, or none: the way to move without dragging. */
export function MovePostDialog({ post, open, onOpenChange }: Props) {
  const t = useTranslations("posts.move");
  const move = useMovePost();
  const form = useId();
  const isUndated = post.plannedOn === null;
  const go = (to: Pick<PostCard, "plannedOn" | "plannedTime">) => {
    move(post, to);
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t(isUndated ? "planTitle" : "title")}
      description={post.title}
      footer={
        <>
          {isUndated ? null : (
            <Button className="mr-auto" onClick={() => go({ plannedOn: null, plannedTime: null })}>
              {t("undate")}
            </Button>
          )}
          <Button type="submit" form={form} variant="primary">
            {t(isUndated ? "planConfirm" : "confirm")}
          </Button>
        </>
      }
    >
      <PlaceForm id={form} from={post} missing={t("dayMissing")} emptyHint={t("undateHint")} onChoose={go} />
    </Dialog>
  );
}
