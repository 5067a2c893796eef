"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { MasterDataDialog } from "@/components/associations/master-data-dialog";
import { useAssociation } from "@/components/associations/use-association";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";

/** Name, place and region of the association. */
export function MasterDataCard() {
  const t = useTranslations("associations");
  const none = useTranslations("common.field")("none");
  const { can } = useWorkspace();
  const association = useAssociation();
  const [open, setOpen] = useState(false);
  const facts: [string, string][] = [
    [t("create.name"), association.name],
    [t("create.shortName"), association.shortName],
    [t("create.town"), association.town || none],
  ];
  if (association.kind === "district") facts.push([t("create.region"), association.regionLabel ?? none]);
  return (
    <Card title={t("master.title")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {can("association.update") ? (
        <Button onClick={() => setOpen(true)} className="mt-3">
          <Pencil aria-hidden />
          {t("master.edit")}
        </Button>
      ) : null}
      {open ? <MasterDataDialog association={association} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
