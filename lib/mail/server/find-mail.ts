import "server-only";
import { and, eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { outgoingMails } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import { lookedAfter } from "./internal";

/** A mail to somebody of the association or its districts, or `NOT_FOUND`. */
export async function findMail(ctx: Ctx, scope: Scope, mailId: string) {
  const [row] = await ctx.db
    .select({
      id: outgoingMails.id,
      personId: outgoingMails.personId,
      name: persons.name,
      locale: persons.locale,
    })
    .from(outgoingMails)
    .innerJoin(persons, eq(persons.id, outgoingMails.personId))
    .innerJoin(associations, eq(associations.id, outgoingMails.associationId))
    .where(and(eq(outgoingMails.id, mailId), lookedAfter(scope)));
  if (!row) throw notFound();
  return row;
}
