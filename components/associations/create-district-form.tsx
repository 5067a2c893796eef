"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { type MasterData, MasterDataFields } from "@/components/associations/master-data-fields";
import { useDistricts } from "@/components/associations/use-districts";
import { MailListField } from "@/components/members/mail-list-field";
import { useMailList } from "@/components/members/use-mail-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { type ChannelKind, channelKinds } from "@/db/enums";
import type { Newcomer } from "@/lib/associations/contract";
import { shortNameOf, townIn } from "@/lib/associations/rules";

type NewDistrict = MasterData & {
  associationId: string;
  channelKinds: ChannelKind[];
  people: Newcomer[];
};
type Props = { error: unknown; pending: boolean; onSubmit: (district: NewDistrict) => void };

/** The form of a new district. Short name and town follow the name until somebody types into them. */
export function CreateDistrictForm({ error, pending, onSubmit }: Props) {
  const t = useTranslations("associations.create");
  const common = useTranslations("common");
  const { association } = useWorkspace();
  const why = useRefusalText();
  const regions = [...new Set(useDistricts().data?.districts.flatMap((one) => one.regionLabel ?? []))];
  const list = useMailList("district");
  const [kinds, setKinds] = useState<readonly ChannelKind[]>(["facebook"]);
  const form = useForm<MasterData>({
    defaultValues: { name: "", shortName: "", town: "", regionLabel: "" },
  });
  const follow = (name: string) => {
    const { dirtyFields } = form.formState;
    if (!dirtyFields.shortName) form.resetField("shortName", { defaultValue: shortNameOf(name) });
    if (!dirtyFields.town) form.resetField("town", { defaultValue: townIn(name) });
  };
  const submit = form.handleSubmit((fields) => {
    if (pending || !list.complete) return;
    onSubmit({ ...fields, associationId: association.id, channelKinds: [...kinds], people: list.people });
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Card title={t("master")}>
        <MasterDataFields form={form} regions={regions} withRegion onName={follow} />
      </Card>
      <Card title={t("channels")}>
        <fieldset>
          <legend className="mb-1 text-sm text-ink-2">{t("channelsHint")}</legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {channelKinds.map((kind) => (
              <Checkbox
                key={kind}
                label={common(`channelKinds.${kind}`)}
                checked={kinds.includes(kind)}
                onChange={(event) =>
                  setKinds(
                    channelKinds.filter((one) => (one === kind ? event.target.checked : kinds.includes(one))),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      </Card>
      <Card title={t("people")}>
        <p className="mb-3 text-sm text-ink-2">{t("peopleHint")}</p>
        <MailListField kind="district" list={list} tried={form.formState.isSubmitted} />
      </Card>
      {error ? (
        <Callout tone="danger" role="alert">
          {why(error)}
        </Callout>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <LinkButton href={`/${association.slug}/districts`}>{common("actions.cancel")}</LinkButton>
        <Button variant="primary" type="submit" pending={pending}>
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
