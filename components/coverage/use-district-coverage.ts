"use client";

import { useQuery } from "@tanstack/react-query";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** The coverage of the state's districts by id; undefined where the viewer may not see it, or until it is there. */
export function useDistrictCoverage() {
  const { association, can } = useWorkspace();
  const input = { associationId: association.id };
  const { data } = useQuery(
    orpc.coverage.listCoverage.queryOptions({ input, enabled: can("coverage.readAll") }),
  );
  if (!data) return undefined;
  const byId = new Map(data.districts.map(({ associationId, weeks }) => [associationId, weeks]));
  return { from: data.from, today: data.today, weeksOf: (id: string) => byId.get(id) ?? [] };
}
