"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { cn } from "@/components/ui/cn";

type Props = { onFiles: (files: File[]) => void; children: ReactNode; className?: string };

/** A place that takes files dropped onto it, and those pasted anywhere on the page; text is pasted as always. */
export function FileDrop({ onFiles, children, className }: Props) {
  const t = useTranslations("media");
  const [over, setOver] = useState(false);
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.clipboardData?.getData("text/plain")) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => pasted(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse beside the button that does the same
    <div
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
      className={cn("relative", className)}
    >
      {children}
      {over ? (
        <div className="pointer-events-none absolute inset-0 z-20 grid place-items-center rounded-lg border-2 border-dashed border-petrol bg-petrol-soft/90 text-lg font-semibold text-petrol">
          {t("dropHere")}
        </div>
      ) : null}
    </div>
  );
}
