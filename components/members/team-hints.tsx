"use client";

import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Member } from "@/lib/members/contract";
import { countTeam, hasDuty } from "@/lib/members/rules";

type Props = { team: readonly Member[]; channels: number };

/** What a district's team still needs before an absence harms nothing, each with the reason. */
export function TeamHints({ team, channels }: Props) {
  const t = useTranslations("members.hints");
  const { association } = useWorkspace();
  if (association.kind === "state") return null;
  const counts = countTeam(team);
  const without = team.filter((one) => hasDuty(one.roles, "editing") && !isDeputised(one));
  const decider = team.find((one) => hasDuty(one.roles, "approving"));
  const alone = counts.deciders === 1 && counts.decidersWithDeputy === 0 && decider;
  const hints = [
    counts.editors < 2 ? t("fewEditors", { count: counts.editors }) : null,
    counts.deciders === 0 ? t("noDecider") : null,
    alone ? t("oneDecider", { name: alone.name }) : null,
    without.length > 0 ? t("noDeputy", { names: without.map((one) => one.name).join(", ") }) : null,
    channels === 0 ? t("noChannel") : null,
  ].filter((hint) => hint !== null);
  if (hints.length === 0) return null;
  return (
    <Callout tone="warn" title={t("title")} className="mb-5">
      <ul className="mt-1 list-disc pl-5">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </Callout>
  );
}

function isDeputised(member: Member): boolean {
  return member.deputies.some((order) => order.duty === "editing" && order.deputyIds.length > 0);
}
