"use client";

import { Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChannelDialog } from "@/components/associations/channel-dialog";
import { useAssociation } from "@/components/associations/use-association";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { IconButton } from "@/components/ui/icon-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Channel } from "@/lib/associations/contract";

/** Where a district publishes; a state association has no channels of its own. */
export function ChannelsCard() {
  const t = useTranslations("associations.channels");
  const kindName = useTranslations("common.channelKinds");
  const { can } = useWorkspace();
  const { kind, channels } = useAssociation();
  const [open, setOpen] = useState<Channel | "new" | null>(null);
  const manageable = can("channel.manage");
  if (kind === "state") return null;
  return (
    <Card title={t("title")}>
      {channels.length === 0 ? (
        <p className="text-sm text-ink-2">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {channels.map((channel) => (
            <li key={channel.id} className="flex items-center gap-2 py-1.5 text-sm">
              <span className="min-w-0 grow wrap-anywhere">
                {channel.name}{" "}
                {channel.name === kindName(channel.kind) ? null : (
                  <span className="text-ink-2">{kindName(channel.kind)}</span>
                )}{" "}
                {channel.active ? null : <Badge>{t("inactive")}</Badge>}
              </span>
              {manageable ? (
                <IconButton
                  size="sm"
                  icon={Pencil}
                  label={t("edit", { name: channel.name })}
                  onClick={() => setOpen(channel)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {manageable ? (
        <Button onClick={() => setOpen("new")} className="mt-3">
          <Plus aria-hidden />
          {t("add")}
        </Button>
      ) : null}
      {open ? <ChannelDialog channel={open === "new" ? null : open} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}
