"use client";

import { keepPreviousData, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { besides, monthInput } from "@/components/calendar/calendar-address";
import { type Move, moveKey, placePost } from "@/components/calendar/post-move";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/**
 * The month of the address with every move that is still on its way laid over it, so that a dropped card stays
 * where it was dropped whatever is asked again meanwhile. The neighbouring months are fetched ahead.
 */
export function useCalendarMonth() {
  const cache = useQueryClient();
  const { association, can } = useWorkspace();
  const { address, month } = useCalendarAddress();
  const input = useMemo(
    () => monthInput({ associationId: association.id, month, address }),
    [association.id, month, address],
  );
  const query = useQuery(
    orpc.calendar.getCalendar.queryOptions({
      input,
      enabled: can("post.read"),
      placeholderData: keepPreviousData,
    }),
  );
  const moves = useMutationState({
    filters: { mutationKey: moveKey, status: "pending" },
    select: ({ state }) => asMove(state.variables),
  });
  const settled = query.isSuccess && !query.isPlaceholderData;
  useEffect(() => {
    if (!settled) return;
    for (const step of [1, -1]) {
      const near = monthInput({ associationId: association.id, month: besides(month, step), address });
      void cache.prefetchQuery(orpc.calendar.getCalendar.queryOptions({ input: near }));
    }
  }, [cache, association.id, month, address, settled]);
  const range = useMemo(
    () =>
      query.data &&
      moves.reduce(
        (now, { post, to }) => placePost(now, { post: { ...post, ...to }, span: input }),
        query.data,
      ),
    [query.data, moves, input],
  );
  return {
    range,
    failed: query.isError && !query.data,
    waiting: query.isPlaceholderData,
    retry: query.refetch,
  };
}

/** Only `useMovePost` writes under `moveKey`, so the shape of its variables is known. */
function asMove(variables: unknown): Move {
  return variables as Move;
}
