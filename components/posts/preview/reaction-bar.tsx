import type { LucideIcon } from "lucide-react";
import { MessageCircle, Send, Share2, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";

type Reaction = "like" | "comment" | "share" | "send";
type Props = { reactions: readonly Reaction[] };

const icons: Record<Reaction, LucideIcon> = {
  like: ThumbsUp,
  comment: MessageCircle,
  share: Share2,
  send: Send,
};

/** What stands below every post of a network; a drawing, nothing to press. */
export function ReactionBar({ reactions }: Props) {
  const t = useTranslations("texts.preview.bar");
  return (
    <div
      aria-hidden
      className="grid auto-cols-fr grid-flow-col border-t border-line px-1 py-2 text-xs text-ink-2 select-none"
    >
      {reactions.map((reaction) => {
        const Icon = icons[reaction];
        return (
          <span key={reaction} className="flex min-w-0 flex-col items-center gap-1 text-center">
            <Icon className="size-4" />
            {t(reaction)}
          </span>
        );
      })}
    </div>
  );
}
