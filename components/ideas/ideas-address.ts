import { type AddressReader, readPostFilter } from "@/components/posts/filter-address";

export type IdeasView = "board" | "list";

/** How the backlog is seen, as it stands in the address; the board unless the list is asked for. */
export function readIdeasView(address: AddressReader): IdeasView {
  return address.get("view") === "list" ? "list" : "board";
}

/** What the backlog asks the API for: everything, narrowed by the words and the people of the address. */
export function ideasInput(input: { associationId: string; address: AddressReader }) {
  const { text, responsibleIds } = readPostFilter(input.address);
  return {
    associationId: input.associationId,
    ...(text ? { text } : {}),
    ...(responsibleIds ? { responsibleIds } : {}),
  };
}

/** The query of the address with another view; everything else in it stays. */
export function withIdeasView(address: URLSearchParams, view: IdeasView): string {
  const next = new URLSearchParams(address);
  if (view === "list") next.set("view", "list");
  else next.delete("view");
  return next.size > 0 ? `?${next}` : "";
}
