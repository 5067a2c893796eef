"use client";

import { Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FileDrop } from "@/components/media/file-drop";
import { LibraryBar } from "@/components/media/library-bar";
import { MediaGrid } from "@/components/media/media-grid";
import { MediumSheet } from "@/components/media/medium-sheet";
import { UploadButton } from "@/components/media/upload-button";
import { UploadList } from "@/components/media/upload-list";
import { useLibrary } from "@/components/media/use-library";
import { useUploads } from "@/components/media/use-uploads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useNotify } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";

/** The pictures and videos of an association, with what is known about their rights; beside them those of its state. */
export function LibraryPage() {
  const t = useTranslations("media");
  const { can } = useWorkspace();
  if (can("media.read")) return <Library />;
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader title={t("title")} />
      <EmptyState icon={Images} title={t("notYoursTitle")} text={t("notYoursText")} />
    </div>
  );
}

function Library() {
  const t = useTranslations("media");
  const { can } = useWorkspace();
  const notify = useNotify();
  const view = useLibrary();
  const [open, setOpen] = useState<string | null>(null);
  const uploads = useUploads(
    (medium) =>
      notify(t("uploaded", { name: medium.name }), {
        action: { label: t("describe"), onClick: () => setOpen(medium.id) },
      }),
    view.folder ?? undefined,
  );
  const mayWrite = can("media.write") && view.library === "own";
  const isEmpty = view.query.data !== undefined && view.media.length === 0 && !view.isNarrowed;
  // Always in the same place: a file that is being chosen must not lose its way when the page changes meanwhile.
  const button = mayWrite ? <UploadButton variant="primary" onFiles={uploads.add} /> : null;
  const content = (
    <div className="flex flex-col gap-4">
      <LibraryBar view={view} />
      <UploadList uploads={uploads.uploads} onRetry={uploads.retry} onDismiss={uploads.dismiss} />
      {isEmpty ? (
        <EmptyState
          icon={Images}
          title={t(view.library === "own" ? "emptyTitle" : "emptyStateTitle")}
          text={t(view.library === "own" ? "emptyText" : "emptyStateText")}
        />
      ) : (
        <MediaGrid view={view} onChoose={({ id }) => setOpen(id)} />
      )}
    </div>
  );
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader title={t("title")} actions={button} />
      {mayWrite ? <FileDrop onFiles={uploads.add}>{content}</FileDrop> : content}
      {open ? <MediumSheet mediaId={open} folders={view.folders} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
