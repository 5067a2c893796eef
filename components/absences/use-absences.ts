"use client";

import { useQuery } from "@tanstack/react-query";
import { isOn } from "@/components/absences/absence-days";
import { holderOn } from "@/components/absences/cover-lines";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Duty } from "@/db/enums";
import { orpc } from "@/lib/api/client";

/** Who of the association is away now or later; nothing is asked for those who may not read it. */
export function useAbsences() {
  const { association, can } = useWorkspace();
  const input = { associationId: association.id };
  return useQuery(orpc.absences.listAbsences.queryOptions({ input, enabled: can("absence.read") }));
}

/** Who stands in today for somebody who is away, as a name; null where they are here, or nobody does. */
export function useStandIn(membershipId: string | null, duty: Duty): string | null {
  const { data } = useAbsences();
  if (membershipId === null || !data) return null;
  const away = data.absences.find((one) => one.membershipId === membershipId && isOn(one, data.today));
  return away ? holderOn(away.cover, data.today, duty) : null;
}

/** How many requests to stand in wait for one's own answer. */
export function useAskedCount(): number {
  return useAbsences().data?.absences.filter(({ askedMe }) => askedMe !== null).length ?? 0;
}
