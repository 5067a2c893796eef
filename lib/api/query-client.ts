import { isDefinedError } from "@orpc/client";
import { MutationCache, QueryClient } from "@tanstack/react-query";

/** What another person's change cannot miss for longer than this even without a live event. */
const staleTime = 60_000;

/**
 * The cache's rules in one place: a refusal is not tried again, a lost connection is; a mutation that names its
 * nouns in `meta.touches` has those nouns asked again.
 */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSettled: async (_data, _error, _input, _context, mutation) => {
        const touched = mutation.meta?.touches ?? [];
        await Promise.all(touched.map((noun) => client.invalidateQueries({ queryKey: [[noun]] })));
      },
    }),
    defaultOptions: {
      queries: {
        staleTime,
        retry: (count, error) => count < 2 && !(error instanceof Error && isDefinedError(error)),
      },
    },
  });
  return client;
}

/** The nouns of the contract: the first part of every query key. */
export type Noun =
  | "access"
  | "associations"
  | "members"
  | "coverage"
  | "posts"
  | "series"
  | "comments"
  | "checks"
  | "media"
  | "imports"
  | "approvals"
  | "budget"
  | "audit"
  | "jobs"
  | "calendar"
  | "weeks"
  | "absences"
  | "handovers"
  | "notices"
  | "mails";

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: { touches?: readonly Noun[] };
  }
}
