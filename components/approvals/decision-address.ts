/** The case that the address of the list names: a round, and the association it belongs to. */
export type OpenCase = { roundId: string; associationId: string };

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the open case from the address; anything that cannot be one is none. */
export function readOpenCase(search: URLSearchParams): OpenCase | null {
  const [roundId, associationId] = [search.get("round") ?? "", search.get("of") ?? ""];
  return id.test(roundId) && id.test(associationId) ? { roundId, associationId } : null;
}

/** The address of a case below the list's, or of the list alone; starts with "?" or is empty. */
export function caseSearch(open: OpenCase | null): string {
  return open ? `?round=${open.roundId}&of=${open.associationId}` : "";
}
