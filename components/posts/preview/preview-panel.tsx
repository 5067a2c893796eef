"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChannelPreview, type PreviewDevice } from "@/components/posts/preview/channel-preview";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { ShortChoice } from "@/components/ui/short-choice";
import type { ChannelKind } from "@/db/enums";

type Channels = readonly { id: string; kind: ChannelKind; name: string }[];
type Props = {
  channels: Channels;
  /** What is published in a channel, composed of body, link and hashtags. */
  textFor: (channelId: string) => Pick<PreviewPost, "text" | "body" | "link" | "firstComment" | "images">;
  sender: string;
  title: string;
};

/** The preview of a post with the choice of channel and device; the phone first, as most people read there. */
export function PreviewPanel({ channels, textFor, sender, title }: Props) {
  const t = useTranslations("texts.preview");
  const [chosen, setChosen] = useState("");
  const [device, setDevice] = useState<PreviewDevice>("phone");
  const channel = channels.find(({ id }) => id === chosen) ?? channels[0];
  return (
    <section aria-label={t("heading")} className="flex min-w-0 flex-col gap-3">
      {channel ? (
        <>
          <div className="flex flex-wrap gap-2">
            {channels.length > 1 ? (
              <ChannelChoice channels={channels} value={channel.id} onChange={setChosen} />
            ) : null}
            <SegmentedControl
              label={t("device")}
              value={device}
              options={[
                { value: "phone", label: t("devices.phone") },
                { value: "desktop", label: t("devices.desktop") },
              ]}
              onChange={setDevice}
            />
          </div>
          {/* Another channel starts closed again and at its first picture. */}
          <ChannelPreview
            key={channel.id}
            {...textFor(channel.id)}
            kind={channel.kind}
            device={device}
            sender={sender}
            linkTitle={title}
          />
          <p className="text-center text-xs text-ink-2">{t("note")}</p>
        </>
      ) : (
        <p className="rounded-lg border border-line bg-sunken p-4 text-sm text-ink-2">{t("noChannels")}</p>
      )}
    </section>
  );
}

/** Two or three names stand side by side; more would not fit a phone and become a list. */
function ChannelChoice(props: { channels: Channels; value: string; onChange: (id: string) => void }) {
  const { channels, value, onChange } = props;
  const label = useTranslations("texts.preview")("channel");
  const options = channels.map(({ id, name }) => ({ value: id, label: name }));
  return <ShortChoice label={label} value={value} options={options} onChange={onChange} />;
}
