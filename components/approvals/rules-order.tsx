"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RulesPart } from "@/components/approvals/rules-part";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { OrderLine } from "@/components/ui/order-line";
import { Select } from "@/components/ui/select";

const able: readonly string[] = ["editor", "approver", "manager"];
const most = 20;

/** Who is asked first, in order; changed by buttons, so by keyboard and touch alike. */
export function RulesOrder({ shown, draft, editable, onChange }: RulesPart) {
  const t = useTranslations("approvalPanel.rules");
  const [chosen, setChosen] = useState("");
  const { deciderIds } = draft;
  const { people } = shown;
  const nameOf = (id: string) => people.find(({ membershipId }) => membershipId === id)?.name ?? "";
  const choices = people.filter(
    ({ membershipId, roles }) =>
      !deciderIds.includes(membershipId) && roles.some((one) => able.includes(one)),
  );
  const set = (next: string[]) => {
    announce(next.map((id, place) => `${place + 1}. ${nameOf(id)}`).join(", ") || t("orderEmpty"));
    onChange({ deciderIds: next });
  };
  const move = (from: number, by: 1 | -1) => {
    const next = [...deciderIds];
    next.splice(from + by, 0, ...next.splice(from, 1));
    set(next);
  };
  const known = choices.some(({ membershipId }) => membershipId === chosen);
  return (
    <Card title={t("order")}>
      <p className="-mt-2 mb-2 text-sm text-ink-2">{t("orderText")}</p>
      {deciderIds.length === 0 ? <p className="text-sm">{t("orderEmpty")}</p> : null}
      <ol className="flex max-w-md flex-col">
        {deciderIds.map((id, index) => (
          <OrderLine
            key={id}
            name={nameOf(id)}
            labels={{
              up: t("up", { name: nameOf(id) }),
              down: t("down", { name: nameOf(id) }),
              remove: t("remove", { name: nameOf(id) }),
            }}
            position={index + 1}
            last={index === deciderIds.length - 1}
            editable={editable}
            onMove={(by) => move(index, by)}
            onRemove={() => set(deciderIds.filter((one) => one !== id))}
          />
        ))}
      </ol>
      {editable && choices.length > 0 && deciderIds.length < most ? (
        <div className="mt-3 flex max-w-md flex-wrap items-center gap-2">
          <Select
            aria-label={t("orderAdd")}
            value={known ? chosen : ""}
            onChange={(event) => setChosen(event.target.value)}
            className="min-w-40 grow basis-40"
          >
            <option value="">{t("orderChoose")}</option>
            {choices.map(({ membershipId, name }) => (
              <option key={membershipId} value={membershipId}>
                {name}
              </option>
            ))}
          </Select>
          <Button
            aria-disabled={!known || undefined}
            className="aria-disabled:cursor-not-allowed"
            onClick={() => {
              if (known) set([...deciderIds, chosen]);
              setChosen("");
            }}
          >
            <Plus aria-hidden />
            {t("add")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
