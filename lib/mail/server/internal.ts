import "server-only";
import { eq, or, type SQL } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Scope } from "@/lib/access/server/context";

/** The association and its districts: whose mails its administration looks after. Needs `associations` joined. */
export function lookedAfter({ associationId }: Scope): SQL | undefined {
  return or(eq(associations.id, associationId), eq(associations.parentId, associationId));
}
