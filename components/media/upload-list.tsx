"use client";

import { CircleAlert, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Upload } from "@/components/media/use-uploads";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Spinner } from "@/components/ui/spinner";

type Props = {
  uploads: readonly Upload[];
  onRetry: (upload: Upload) => void;
  onDismiss: (id: string) => void;
};

/** The files on their way, and those that were refused with what to do about it. */
export function UploadList({ uploads, onRetry, onDismiss }: Props) {
  const t = useTranslations("media");
  if (uploads.length === 0) return null;
  return (
    <ul aria-live="polite" className="flex flex-col gap-2">
      {uploads.map((upload) => (
        <li
          key={upload.id}
          className="flex items-start gap-2.5 rounded-md border border-line bg-sunken px-3 py-2 text-sm"
        >
          {upload.failure ? (
            <CircleAlert aria-hidden className="mt-0.5 size-4.5 shrink-0 text-red" />
          ) : (
            <Spinner />
          )}
          <span className="min-w-0 grow">
            <span className="block truncate font-medium">{upload.file.name}</span>
            <span className="text-ink-2">{upload.failure?.sentence ?? t("uploading")}</span>
          </span>
          {upload.failure ? (
            <>
              {upload.failure.final ? null : (
                <Button size="sm" onClick={() => onRetry(upload)}>
                  <RotateCcw aria-hidden />
                  {t("again")}
                </Button>
              )}
              <IconButton
                icon={X}
                size="sm"
                label={t("dismiss", { name: upload.file.name })}
                onClick={() => onDismiss(upload.id)}
              />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
