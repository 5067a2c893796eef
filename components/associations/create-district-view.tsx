"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CreateDistrictForm } from "@/components/associations/create-district-form";
import { DistrictCreated } from "@/components/associations/district-created";
import { PageHeader } from "@/components/ui/page-header";
import { orpc } from "@/lib/api/client";

/** Sets up a district on one page; afterwards the same page says what to hand over and where to go. */
export function CreateDistrictView() {
  const t = useTranslations("associations.create");
  const [round, setRound] = useState(0);
  const create = useMutation(
    orpc.associations.createDistrict.mutationOptions({ meta: { touches: ["associations", "calendar"] } }),
  );
  const again = () => {
    create.reset();
    setRound(round + 1);
  };
  if (create.data) {
    return <DistrictCreated {...create.data} invited={create.variables.people.length} onAnother={again} />;
  }
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader title={t("title")} description={t("description")} />
      <CreateDistrictForm
        key={round}
        error={create.error}
        pending={create.isPending}
        onSubmit={create.mutate}
      />
    </div>
  );
}
