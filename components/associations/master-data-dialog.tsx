"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { type MasterData, MasterDataFields } from "@/components/associations/master-data-fields";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { Association } from "@/lib/associations/contract";

type Props = { association: Association; onClose: () => void };

/** Changes name, place and region; the address of the association stays. */
export function MasterDataDialog({ association, onClose }: Props) {
  const t = useTranslations("associations.master");
  const actions = useTranslations("common.actions");
  const router = useRouter();
  const formId = useId();
  const why = useRefusalText();
  const notify = useNotify();
  const { id: associationId, revision: expectedRevision, name, shortName, town, regionLabel } = association;
  const form = useForm<MasterData>({
    defaultValues: { name, shortName, town, regionLabel: regionLabel ?? "" },
  });
  const save = useMutation(
    orpc.associations.updateAssociation.mutationOptions({
      meta: { touches: ["associations", "access"] },
      onSuccess: () => {
        notify(t("saved"));
        router.refresh();
        onClose();
      },
    }),
  );
  const submit = form.handleSubmit((fields) => {
    if (!save.isPending) save.mutate({ associationId, expectedRevision, ...fields });
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("editTitle")}
      description={t("addressStays")}
      footer={
        <FormButtons form={formId} label={actions("save")} pending={save.isPending} onCancel={onClose} />
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {save.error ? (
          <Callout tone="danger" role="alert">
            {why(save.error)}
          </Callout>
        ) : null}
        <MasterDataFields form={form} regions={[]} withRegion={association.kind === "district"} />
      </form>
    </Dialog>
  );
}
