"use client";

import { useQuery } from "@tanstack/react-query";
import { Ellipsis, Replace, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { MediaPlayer } from "@/components/media/media-player";
import { MediaThumb } from "@/components/media/media-thumb";
import { MediumDetails } from "@/components/media/medium-details";
import { MediumSaving } from "@/components/media/medium-saving";
import { MediumTexts } from "@/components/media/medium-texts";
import { PeopleSection } from "@/components/media/people-section";
import { UseList } from "@/components/media/use-list";
import { useMedium } from "@/components/media/use-medium";
import { useMediumSaver } from "@/components/media/use-medium-saver";
import { useSheetNotice } from "@/components/posts/use-sheet-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { MediaUse, Medium } from "@/lib/media/contract";

type Props = { mediaId: string; folders?: readonly string[]; onClose: () => void };

/** One medium over the page: to work on for those who keep its library, to look at for everybody else. */
export function MediumSheet({ mediaId, folders = [], onClose }: Props) {
  const t = useTranslations("media");
  const { association } = useWorkspace();
  const input = { associationId: association.id, mediaId };
  const { data, isError } = useQuery(orpc.media.getMedia.queryOptions({ input }));
  if (data) return <Whole key={data.id} medium={data} folders={folders} onClose={onClose} />;
  return (
    <Sheet open onOpenChange={onClose} title={isError ? t("missingTitle") : t("loading")}>
      {isError ? (
        <EmptyState title={t("missingTitle")} text={t("missingText")} />
      ) : (
        <Skeleton className="h-72" />
      )}
    </Sheet>
  );
}

type WholeProps = {
  medium: Medium & { usedIn: MediaUse[] };
  folders: readonly string[];
  onClose: () => void;
};

function Whole({ medium, folders, onClose }: WholeProps) {
  const t = useTranslations("media");
  const format = useFormatter();
  const { association, can } = useWorkspace();
  const { say, notice } = useSheetNotice();
  const saver = useMediumSaver(medium);
  const actions = useMedium(saver.medium, say);
  const picker = useRef<HTMLInputElement>(null);
  const readOnly = medium.associationId !== association.id || !can("media.write");
  const { width, height, bytes } = medium;
  const size = [
    width && height ? t("pixels", { width, height }) : "",
    bytes < 1_000_000
      ? t("kilobytes", { count: format.number(Math.ceil(bytes / 1_000)) })
      : t("megabytes", { count: format.number(bytes / 1_000_000, { maximumFractionDigits: 1 }) }),
  ];
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={medium.name}
      eyebrow={readOnly ? t(can("media.write") ? "fromState" : "readOnly") : <MediumSaving saver={saver} />}
      footer={notice}
      actions={
        readOnly ? null : (
          <Menu trigger={<IconButton icon={Ellipsis} label={t("actions", { name: medium.name })} />}>
            <MenuItem icon={Replace} onSelect={() => picker.current?.click()}>
              {t("replace")}
            </MenuItem>
            <MenuItem
              icon={Trash2}
              tone="danger"
              onSelect={() => void actions.remove().then((isGone) => (isGone ? onClose() : undefined))}
            >
              {t("delete")}
            </MenuItem>
          </Menu>
        )
      }
    >
      <input
        ref={picker}
        type="file"
        aria-label={t("replace")}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void actions.replace(file);
          target.value = "";
        }}
      />
      <div className="flex flex-col gap-6">
        <figure className="flex flex-col gap-1.5">
          <div className="max-h-96 overflow-hidden rounded-lg border border-line bg-sunken">
            {medium.kind === "video" ? (
              <MediaPlayer medium={medium} className="max-h-96 w-full" />
            ) : (
              <MediaThumb medium={medium} width={1600} className="max-h-96" />
            )}
          </div>
          <figcaption className="figures text-xs text-ink-2">
            {size.filter(Boolean).join(" · ")}
            {actions.isReplacing ? ` · ${t("uploading")}` : ""}
          </figcaption>
        </figure>
        {readOnly ? <MediumDetails medium={medium} /> : <MediumTexts saver={saver} folders={folders} />}
        <PeopleSection medium={medium} actions={actions} readOnly={readOnly} />
        <section className="flex flex-col gap-2">
          <h3 className="text-base">{t("usedIn")}</h3>
          {medium.usedIn.length > 0 ? (
            <UseList uses={medium.usedIn} />
          ) : (
            <p className="text-sm text-ink-2">{t("unused")}</p>
          )}
        </section>
      </div>
    </Sheet>
  );
}
