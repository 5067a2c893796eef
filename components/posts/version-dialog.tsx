"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRestoreVersion } from "@/components/posts/use-restore-version";
import { VersionDiff } from "@/components/posts/version-diff";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Say } from "@/components/ui/use-notify";
import type { Post, VersionLine } from "@/lib/posts/contract";

type Props = {
  post: Post;
  versions: readonly VersionLine[];
  /** The version that was chosen to compare with the current one. */
  first: number;
  settled: () => Promise<Post>;
  say: Say;
  readOnly?: true;
  onClose: () => void;
};

/** Any two versions, one against the other, and the earlier one to be brought back. */
export function VersionDialog({ post, versions, first, settled, say, readOnly, onClose }: Props) {
  const t = useTranslations("posts.versions");
  const newest = versions[0]?.number ?? post.revision;
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(newest);
  const restore = useRestoreVersion({ settled, say });
  const choice = (label: string, value: number, choose: (number: number) => void) => (
    <Field label={label} quiet className="min-w-40">
      {(control) => (
        <Select {...control} value={value} onChange={(event) => choose(Number(event.target.value))}>
          {versions.map(({ number }) => (
            <option key={number} value={number}>
              {number === newest ? t("current") : t("number", { number })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  const back = async () => {
    onClose();
    await restore(from);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="lg"
      title={t("dialogTitle", {
        number: from,
        other: to === newest ? t("current") : t("number", { number: to }),
      })}
      footer={
        readOnly || from === newest ? undefined : (
          <>
            <p className="mr-auto max-w-sm text-xs text-ink-2">{t("restoreHint")}</p>
            <Button variant="primary" onClick={() => void back()}>
              {t("restore", { number: from })}
            </Button>
          </>
        )
      }
    >
      <div className="mb-5 flex flex-wrap gap-4">
        {choice(t("from"), from, setFrom)}
        {choice(t("to"), to, setTo)}
      </div>
      <VersionDiff post={post} from={from} to={to} />
    </Dialog>
  );
}
