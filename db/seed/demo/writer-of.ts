import { demoPeople } from "@/db/seed/demo/people";
import type { DemoPost } from "@/db/seed/demo/posts";

/** The person who writes a post: whoever is responsible, otherwise the first editor of the district. */
export function writerOf({
  responsibleKey,
  associationKey,
}: Pick<DemoPost, "responsibleKey" | "associationKey">): string {
  const named = responsibleKey?.split("/")[1];
  if (named) return named;
  const own = demoPeople().memberships.filter((member) => member.associationKey === associationKey);
  return own.find(({ roles }) => roles.includes("editor"))?.personKey ?? "";
}
