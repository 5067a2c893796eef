"use client";

import { ArrowDown, ArrowUp, CircleAlert, Ellipsis, MessageSquareQuote, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { AltTextField } from "@/components/media/alt-text-field";
import { MediaThumb } from "@/components/media/media-thumb";
import { MediumSaving } from "@/components/media/medium-saving";
import { useMediumSaver } from "@/components/media/use-medium-saver";
import { useProblemText } from "@/components/media/use-problem-text";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Medium } from "@/lib/media/contract";
import { mediaProblems } from "@/lib/media/rules";
import type { Post } from "@/lib/posts/contract";

type Props = {
  medium: Medium | undefined;
  name: string;
  post: Post;
  onOpen: () => void;
  onTalk: () => void;
  onRemove: () => void;
  onEarlier?: () => void;
  onLater?: () => void;
};

/** A picture in a post: itself, its description to be written here, and what still stands in its way. */
export function PostMedium({ medium, name, onOpen, onTalk, onRemove, onEarlier, onLater, post }: Props) {
  const t = useTranslations("media");
  return (
    <li className="rounded-lg border border-line p-3">
      <div className="flex items-start gap-3">
        <button
          type="button"
          aria-label={t("details", { name })}
          onClick={onOpen}
          disabled={!medium}
          className="size-20 shrink-0 overflow-hidden rounded-md border border-line bg-sunken sm:size-28"
        >
          {medium ? <MediaThumb medium={medium} width={320} /> : null}
        </button>
        <div className="min-w-0 grow">
          <p className="truncate text-sm font-medium">{medium?.name ?? name}</p>
          {medium ? (
            <Problems medium={medium} post={post} />
          ) : (
            <p className="text-sm text-ink-2">{t("gone")}</p>
          )}
        </div>
        <Menu trigger={<IconButton icon={Ellipsis} label={t("actions", { name })} />}>
          {medium ? (
            <MenuItem icon={Pencil} onSelect={onOpen}>
              {t("edit")}
            </MenuItem>
          ) : null}
          <MenuItem icon={MessageSquareQuote} onSelect={onTalk}>
            {t("talk")}
          </MenuItem>
          {onEarlier ? (
            <MenuItem icon={ArrowUp} onSelect={onEarlier}>
              {t("earlier")}
            </MenuItem>
          ) : null}
          {onLater ? (
            <MenuItem icon={ArrowDown} onSelect={onLater}>
              {t("later")}
            </MenuItem>
          ) : null}
          <MenuItem icon={Trash2} tone="danger" onSelect={onRemove}>
            {t("takeOut")}
          </MenuItem>
        </Menu>
      </div>
      {medium ? <Description medium={medium} /> : null}
    </li>
  );
}

function Problems({ medium, post }: { medium: Medium; post: Post }) {
  const t = useTranslations("media");
  const text = useProblemText();
  const { today, channelOf } = useWorkspace();
  const channelKinds = post.channelIds.flatMap((id) => channelOf(id)?.kind ?? []);
  const problems = mediaProblems(medium, { day: post.plannedOn ?? today, channelKinds });
  if (problems.length === 0) return <p className="text-sm text-ink-2">{t("ready")}</p>;
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)} className="flex items-start gap-1.5 text-sm text-amber-ink">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {text(problem, medium)}
        </li>
      ))}
    </ul>
  );
}

/** The state's pictures are described by the state. */
function Description({ medium }: { medium: Medium }) {
  const t = useTranslations("media");
  const { association } = useWorkspace();
  const saver = useMediumSaver(medium);
  if (medium.associationId !== association.id) {
    return <p className="mt-2 text-sm text-ink-2">{medium.altText || t("describedByState")}</p>;
  }
  return (
    <div className="mt-3 flex flex-col gap-2">
      <AltTextField saver={saver} />
      {saver.state === "saved" ? null : <MediumSaving saver={saver} />}
    </div>
  );
}
