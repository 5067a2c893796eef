"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useDistrictRights } from "@/components/associations/district-links";
import { InvitationLinks } from "@/components/members/invitation-links";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Association } from "@/lib/associations/contract";

type Props = {
  association: Association;
  invitationLinks: readonly { email: string; link: string }[];
  /** How many people were named. */
  invited: number;
  onAnother: () => void;
};

/** A district was just set up: what to hand over, and the ways on. */
export function DistrictCreated({ association: district, invitationLinks, invited, onAnother }: Props) {
  const t = useTranslations("associations.create");
  const { association } = useWorkspace();
  const may = useDistrictRights()(district.id);
  const isHandedOver = invitationLinks.length > 0;
  const top = useRef<HTMLDivElement>(null);
  // The form and with it the focus are gone: reading goes on with the result.
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1} className="mx-auto flex w-full max-w-3xl flex-col gap-4 outline-none">
      <PageHeader title={t("doneTitle", { name: district.name })} className="mb-0" />
      <Callout tone="success" role="status">
        {t("doneText")} {isHandedOver ? null : t("invited", { count: invited })}
      </Callout>
      {isHandedOver ? (
        <Card title={t("people")}>
          <InvitationLinks links={invitationLinks} />
        </Card>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {may.team ? (
          <LinkButton variant="primary" href={`/${district.slug}/team`}>
            {t("toTeam")}
          </LinkButton>
        ) : null}
        {may.calendar ? <LinkButton href={`/${district.slug}/calendar`}>{t("toCalendar")}</LinkButton> : null}
        <LinkButton href={`/${association.slug}/districts`}>{t("toList")}</LinkButton>
        <Button onClick={onAnother}>{t("another")}</Button>
      </div>
    </div>
  );
}
