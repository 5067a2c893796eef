import type { PostFilter, PostPeriod } from "@/lib/posts/contract-parts";

type Input = PostPeriod & {
  associationId: string;
  format: "xlsx" | "csv";
  filter: PostFilter;
};

/** The address that answers with the filtered posts as a file; lists are written as the public API reads them. */
export function exportAddress({ associationId, format, filter, from, to, undated }: Input): string {
  const query = new URLSearchParams({ format });
  if (from) query.set("from", from);
  if (to) query.set("to", to);
  if (undated) query.set("undated", "true");
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === "string" || value === true) query.set(name, String(value));
    else for (const one of value || []) query.append(`${name}[]`, one);
  }
  return `/api/v1/associations/${associationId}/export?${query}`;
}
