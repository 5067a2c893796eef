import "server-only";
import { eq } from "drizzle-orm";
import * as z from "zod";
import type { Db } from "@/db/client";
import { persons } from "@/db/schema/people";
import { normaliseEmail } from "../rules";
import { unknownAddress } from "./address-of";
import { storeLoginToken } from "./create-login-token";

const grant = z.object({ email: z.string(), tokenHash: z.string().length(43) });

/**
 * Makes a link for a new password valid, for an operator without mail. The secret stays with the command that made
 * it; the process that holds the database gets the hash alone.
 */
export async function grantResetLink(
  { db, now }: { db: Db; now: Date },
  input: Record<string, string>,
): Promise<"granted" | "noAccount"> {
  const { email, tokenHash } = grant.parse(input);
  const [person] = await db
    .select({ id: persons.id })
    .from(persons)
    .where(eq(persons.email, normaliseEmail(email) ?? ""));
  if (!person) return "noAccount";
  const ctx = { db, now, address: unknownAddress, locale: "de" as const };
  await storeLoginToken(ctx, { personId: person.id, purpose: "reset", tokenHash });
  return "granted";
}
