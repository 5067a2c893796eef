"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { FixedDuties, FixedDuty } from "@/lib/budget/contract";
import type { Member } from "@/lib/members/contract";

const most = 2400;

/** What comes back every week in a district, and who does it: for those who lead it. */
export function FixedDutiesCard({ team }: { team: readonly Member[] }) {
  const t = useTranslations("budget.fixed");
  const { association, can } = useWorkspace();
  const input = { associationId: association.id };
  const enabled = association.kind === "district" && can("budget.manage");
  const { data, isError } = useQuery(orpc.budget.listFixedDuties.queryOptions({ input, enabled }));
  if (!enabled) return null;
  return (
    <Card title={t("title")}>
      <p className="-mt-2 mb-3 text-sm text-ink-2">{t("text")}</p>
      {isError && !data ? <p role="alert">{t("failed")}</p> : null}
      {data ? <Duties key={data.revision} stored={data} team={team} /> : null}
    </Card>
  );
}

function Duties({ stored, team }: { stored: FixedDuties; team: readonly Member[] }) {
  const t = useTranslations("budget.fixed");
  const actions = useTranslations("common.actions");
  const { association } = useWorkspace();
  const cache = useQueryClient();
  const notify = useNotify();
  const why = useRefusalText();
  const [duties, setDuties] = useState(stored.duties);
  const [tried, setTried] = useState(false);
  const input = { associationId: association.id };
  const save = useMutation(
    orpc.budget.saveFixedDuties.mutationOptions({
      meta: { touches: ["weeks", "budget"] },
      onSuccess: (saved) => {
        cache.setQueryData(orpc.budget.listFixedDuties.queryKey({ input }), saved);
        notify(t("saved"));
      },
    }),
  );
  const isWrong = duties.some(
    ({ minutes }) => !(Number.isInteger(minutes) && minutes >= 0 && minutes <= most),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWrong && !save.isPending) save.mutate({ ...input, duties, expectedRevision: stored.revision });
  };
  const change = (key: FixedDuty["key"], patch: Partial<FixedDuty>) =>
    setDuties(duties.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      {save.error ? (
        <Callout tone="danger" role="alert">
          {why(save.error)}
        </Callout>
      ) : null}
      <ul className="flex flex-col gap-2">
        {duties.map((duty) => (
          <Line key={duty.key} duty={duty} team={team} onChange={(patch) => change(duty.key, patch)} />
        ))}
      </ul>
      {tried && isWrong ? (
        <p role="alert" className="text-sm text-red">
          {t("invalid")}
        </p>
      ) : null}
      <Button type="submit" pending={save.isPending} className="self-start">
        {actions("save")}
      </Button>
    </form>
  );
}

type LineProps = { duty: FixedDuty; team: readonly Member[]; onChange: (patch: Partial<FixedDuty>) => void };

function Line({ duty, team, onChange }: LineProps) {
  const t = useTranslations("budget.fixed");
  const name = useTranslations("budget.duties")(duty.key);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="min-w-36 grow">{name}</span>
      <Input
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        aria-label={t("minutes", { duty: name })}
        value={Number.isNaN(duty.minutes) ? "" : String(duty.minutes)}
        onChange={(event) => onChange({ minutes: event.target.valueAsNumber })}
        className="w-24 tabular-nums"
      />
      <Select
        aria-label={t("who", { duty: name })}
        value={duty.memberId ?? ""}
        onChange={(event) => onChange({ memberId: event.target.value || null })}
        className="w-48"
      >
        <option value="">{t("shared")}</option>
        {team.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </Select>
    </li>
  );
}
