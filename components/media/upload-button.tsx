"use client";

import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

type Props = Pick<ButtonProps, "variant" | "size"> & {
  label?: string;
  single?: true;
  onFiles: (files: File[]) => void;
};

/** Named one by one: an iPhone then hands over a JPEG instead of its own format, and offers its camera. */
const accepted = "image/jpeg,image/png,image/webp,image/gif,video/mp4,video/webm";

/** Chooses files on this device; a phone offers its camera as well. */
export function UploadButton({ label, single, onFiles, ...look }: Props) {
  const t = useTranslations("media");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        <Upload aria-hidden />
        {label ?? t("upload")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={!single}
        accept={accepted}
        aria-label={label ?? t("upload")}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file again is a new choice.
          target.value = "";
        }}
      />
    </>
  );
}
