"use client";

import { useTranslations } from "next-intl";
import { DeputyAdder } from "@/components/members/deputy-adder";
import { useSetDeputies } from "@/components/members/use-set-deputies";
import { OrderLine } from "@/components/ui/order-line";
import type { Duty } from "@/db/enums";
import type { Member } from "@/lib/members/contract";
import { mayStandIn } from "@/lib/members/rules";

type Props = { member: Member; team: readonly Member[]; duty: Duty; editable: boolean };

/** Who stands in for a member in one duty, first one first; changed by buttons, so by keyboard and touch alike. */
export function DeputyList({ member, team, duty, editable }: Props) {
  const t = useTranslations("members.deputies");
  const { ids, set } = useSetDeputies({ member, team, duty });
  const deputies = ids.flatMap((id) => team.find((one) => one.id === id) ?? []);
  const move = (from: number, to: number) => {
    const next = [...ids];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
  };
  return (
    <div className="min-w-0">
      <h4 className="text-xs font-semibold text-ink-2">{t(duty)}</h4>
      {deputies.length === 0 ? (
        <p className="py-1 text-sm text-ink-2">{t("none")}</p>
      ) : (
        <ol className="flex flex-col">
          {deputies.map((deputy, index) => (
            <OrderLine
              key={deputy.id}
              name={deputy.name}
              labels={{
                up: t("up", { name: deputy.name }),
                down: t("down", { name: deputy.name }),
                remove: t("remove", { name: deputy.name }),
              }}
              position={index + 1}
              last={index === deputies.length - 1}
              editable={editable}
              onMove={(by) => move(index, index + by)}
              onRemove={() => set(ids.filter((id) => id !== deputy.id))}
            />
          ))}
        </ol>
      )}
      {editable ? (
        <DeputyAdder
          choices={team.filter(
            ({ id, roles }) => id !== member.id && !ids.includes(id) && mayStandIn(roles, duty),
          )}
          label={`${t(duty)}: ${t("choose")}`}
          full={ids.length >= 5}
          onAdd={(id) => set([...ids, id])}
        />
      ) : null}
    </div>
  );
}
