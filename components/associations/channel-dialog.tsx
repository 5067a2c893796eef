"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { v7 } from "uuid";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { channelKinds } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { Channel } from "@/lib/associations/contract";

type Props = { channel: Channel | null; onClose: () => void };

/** Adds a channel, or renames it and takes it in and out of use. */
export function ChannelDialog({ channel, onClose }: Props) {
  const t = useTranslations("associations.channels");
  const common = useTranslations("common");
  const { association } = useWorkspace();
  const router = useRouter();
  const formId = useId();
  const why = useRefusalText();
  const notify = useNotify();
  const [channelId] = useState(() => channel?.id ?? v7());
  const [kind, setKind] = useState(channel?.kind ?? "facebook");
  const [name, setName] = useState(channel?.name ?? "");
  const [active, setActive] = useState(channel?.active ?? true);
  const [tried, setTried] = useState(false);
  const save = useMutation(
    orpc.associations.saveChannel.mutationOptions({
      meta: { touches: ["associations", "calendar"] },
      onSuccess: (saved) => {
        notify(t("saved", { name: saved.name }));
        // The frame around all pages holds the channels' names too.
        router.refresh();
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || save.isPending) return;
    const expectedRevision = channel?.revision ?? 0;
    save.mutate({ associationId: association.id, channelId, expectedRevision, kind, name, active });
  };
  const kindOptions = channelKinds.map((one) => ({ value: one, label: common(`channelKinds.${one}`) }));
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="sm"
      title={channel ? t("edit", { name: channel.name }) : t("add")}
      footer={
        <FormButtons
          form={formId}
          label={channel ? common("actions.save") : common("actions.add")}
          pending={save.isPending}
          onCancel={onClose}
        />
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {save.error ? (
          <Callout tone="danger" role="alert">
            {why(save.error)}
          </Callout>
        ) : null}
        <Field label={t("kind")} required>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={(event) => setKind(channelKinds.find((one) => one === event.target.value) ?? kind)}
            >
              {kindOptions.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={t("name")}
          hint={t("nameHint")}
          required
          error={tried && !name.trim() ? common("field.requiredError") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {channel ? (
          <Checkbox
            label={t("active")}
            hint={t("activeHint")}
            checked={active}
            onChange={(event) => setActive(event.target.checked)}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
