"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CellProps } from "@/components/posts/cell-props";
import { ChannelPicker } from "@/components/posts/channel-picker";
import { useFieldText } from "@/components/posts/use-field-text";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { useWorkspace } from "@/components/workspace/workspace";
import { sameValue } from "@/lib/posts/rules-fields";

/** The channels in the list, ticked in a small panel and saved when it closes; Esc gives up. */
export function CellChannels({ post, onSave }: CellProps) {
  const t = useTranslations("posts");
  const common = useTranslations("common.actions");
  const short = useTranslations("calendar.channelShort");
  const { can, channelOf } = useWorkspace();
  const text = useFieldText()("channelIds", { channelIds: post.channelIds });
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const marks = post.channelIds.flatMap((id) => channelOf(id)?.kind ?? []).map((kind) => short(kind));
  const shown =
    marks.length > 0 ? (
      <>
        <span aria-hidden title={text}>
          {marks.join(" ")}
        </span>
        <span className="sr-only">{text}</span>
      </>
    ) : (
      <span className="text-ink-2">{text}</span>
    );
  if (!can("post.write")) return <div className="px-1.5">{shown}</div>;
  const finish = async () => {
    if (chosen === null) return;
    const refused = sameValue(chosen, post.channelIds) ? null : await onSave({ channelIds: chosen });
    setError(refused);
    if (!refused) setChosen(null);
  };
  return (
    <Popover
      label={t("fields.channelIds")}
      open={chosen !== null}
      onEscape={() => setChosen(null)}
      onOpenChange={(open) => (open ? setChosen([...post.channelIds]) : void finish())}
      trigger={
        <button
          type="button"
          aria-label={t("list.editCell", { field: t("fields.channelIds"), value: text })}
          className="flex min-h-9 w-full items-center rounded-md border border-transparent px-1.5 text-left hover:border-line-2 focus-visible:outline-offset-0"
        >
          {shown}
        </button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
        className="flex flex-col gap-3"
      >
        <ChannelPicker value={chosen ?? post.channelIds} onChange={setChosen} />
        {error ? (
          <p role="alert" className="text-sm text-red">
            {error}
          </p>
        ) : null}
        <Button type="submit" variant="primary" className="self-end">
          {common("save")}
        </Button>
      </form>
    </Popover>
  );
}
