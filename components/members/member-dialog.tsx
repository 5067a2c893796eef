"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { RoleCheckboxes } from "@/components/members/role-checkboxes";
import { usePatchTeam } from "@/components/members/use-team";
import { WorkDays } from "@/components/members/work-days";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Input } from "@/components/ui/input";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Member } from "@/lib/members/contract";
import { parseHours } from "@/lib/members/rules-hours";
import { formatMinutes } from "@/lib/time/format";

type Props = { member: Member; onClose: () => void };

/** Roles and planned hours of one member; open as long as it is shown. */
export function MemberDialog({ member, onClose }: Props) {
  const t = useTranslations("members.edit");
  const actions = useTranslations("common.actions");
  const { association } = useWorkspace();
  const formId = useId();
  const why = useRefusalText();
  const notify = useNotify();
  const patch = usePatchTeam();
  const [roles, setRoles] = useState(member.roles);
  const [weekly, setWeekly] = useState(formatMinutes(member.weeklyMinutes));
  const [workDays, setWorkDays] = useState(member.workDays ?? []);
  const [tried, setTried] = useState(false);
  const save = useMutation(
    orpc.members.updateMember.mutationOptions({
      meta: { touches: ["members", "associations", "weeks", "budget"] },
      onSuccess: (after) => {
        patch(after);
        notify(t("saved", { name: after.name }));
        onClose();
      },
    }),
  );
  const weeklyMinutes = parseHours(weekly);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const daysMissing = member.workDays !== null && workDays.length === 0;
    if (roles.length === 0 || daysMissing || weeklyMinutes === null || save.isPending) return;
    const { id: memberId, revision: expectedRevision } = member;
    save.mutate({
      ...{ associationId: association.id, memberId, expectedRevision, roles, weeklyMinutes },
      ...(workDays.length > 0 ? { workDays } : {}),
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("title", { name: member.name })}
      footer={
        <FormButtons form={formId} label={actions("save")} pending={save.isPending} onCancel={onClose} />
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-5">
        {save.error ? (
          <Callout tone="danger" role="alert">
            {why(save.error)}
          </Callout>
        ) : null}
        <RoleCheckboxes
          kind={association.kind}
          legend={t("rolesLegend")}
          value={roles}
          onChange={setRoles}
          explained
          error={tried && roles.length === 0 ? t("rolesNeeded") : undefined}
        />
        {association.kind === "district" ? (
          <Field
            label={t("weekly")}
            hint={t("weeklyHint")}
            required
            error={tried && weeklyMinutes === null ? t("weeklyInvalid") : undefined}
          >
            {(control) => (
              <Input
                {...control}
                value={weekly}
                onChange={(event) => setWeekly(event.target.value)}
                maxLength={10}
                className="max-w-40 tabular-nums"
              />
            )}
          </Field>
        ) : null}
        {association.kind === "district" && member.workDays ? (
          <WorkDays
            value={workDays}
            onChange={setWorkDays}
            error={tried && workDays.length === 0 ? t("workDaysNeeded") : undefined}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
