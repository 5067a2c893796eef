"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";

type Props = {
  value: readonly string[];
  onChange: (channelIds: string[]) => void;
  /** Hides the legend where a heading beside it already says the same. */
  legendHidden?: boolean;
};

/** The channels of the district as boxes to tick; resting ones only where they are already chosen. */
export function ChannelPicker({ value, onChange, legendHidden }: Props) {
  const t = useTranslations("posts");
  const { association } = useWorkspace();
  const offered = association.channels.filter(({ id, active }) => active || value.includes(id));
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...value, id] : value.filter((one) => one !== id));
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? "sr-only" : "mb-1.5 text-sm font-medium"}>
        {t("fields.channelIds")}
      </legend>
      {offered.length === 0 ? <p className="text-sm text-ink-2">{t("new.noChannels")}</p> : null}
      <div className="flex flex-wrap gap-2">
        {offered.map(({ id, name, active }) => (
          <label
            key={id}
            className="inline-flex min-h-9 items-center gap-2 rounded-full border border-line-2 bg-surface px-3 text-sm hover:border-edge has-checked:border-petrol has-checked:bg-petrol-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-petrol pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
              className="size-4 focus-visible:outline-none"
            />
            {active ? name : t("inactiveChannel", { name })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
