"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { type Duty, duties } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { Help } from "@/lib/coverage/contract";

type Props = { partners: readonly Help["helper"][]; onClose: () => void };

/** Proposes help: with whom, in which direction, and with what. */
export function HelpDialog({ partners, onClose }: Props) {
  const t = useTranslations("coverage.help");
  const why = useRefusalText();
  const notify = useNotify();
  const formId = useId();
  const { association } = useWorkspace();
  const [partnerId, setPartnerId] = useState(partners.length === 1 ? (partners[0]?.id ?? "") : "");
  const isState = association.kind === "state";
  const [as, setAs] = useState<"helped" | "helper">(isState ? "helper" : "helped");
  const [chosen, setChosen] = useState<readonly Duty[]>(duties);
  const [tried, setTried] = useState(false);
  const partner = partners.find(({ id }) => id === partnerId);
  const propose = useMutation(
    orpc.coverage.proposeHelp.mutationOptions({
      meta: { touches: ["coverage"] },
      onSuccess: () => {
        notify(t("sent"));
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!partner || chosen.length === 0 || propose.isPending) return;
    propose.mutate({
      associationId: association.id,
      partnerId,
      as: partner.isState ? "helped" : as,
      duties: [...chosen],
    });
  };
  // A state association is never helped.
  const isOpen = !isState && partner && !partner.isState;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("propose")}
      description={t("proposeText")}
      footer={<FormButtons form={formId} label={t("send")} pending={propose.isPending} onCancel={onClose} />}
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {propose.error ? (
          <Callout tone="danger" role="alert">
            {why(propose.error)}
          </Callout>
        ) : null}
        <Field label={t("partner")} required error={tried && !partner ? t("needsPartner") : undefined}>
          {(control) => (
            <Select {...control} value={partnerId} onChange={(event) => setPartnerId(event.target.value)}>
              <option value="">{t("choose")}</option>
              {partners.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {isOpen ? (
          <RadioGroup
            name="as"
            label={t("as")}
            value={as}
            onChange={(event) => setAs(event.target.value === "helper" ? "helper" : "helped")}
            options={[
              { value: "helped", label: t("asHelped", { partner: partner.name }) },
              { value: "helper", label: t("asHelper", { partner: partner.name }) },
            ]}
          />
        ) : null}
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t("what")}</legend>
          {duties.map((duty) => (
            <Checkbox
              key={duty}
              label={t(`duties.${duty}`)}
              checked={chosen.includes(duty)}
              onChange={(event) =>
                setChosen(
                  duties.filter((one) => (one === duty ? event.target.checked : chosen.includes(one))),
                )
              }
            />
          ))}
          {tried && chosen.length === 0 ? (
            <p role="alert" className="text-sm text-red">
              {t("needsDuty")}
            </p>
          ) : null}
        </fieldset>
      </form>
    </Dialog>
  );
}
