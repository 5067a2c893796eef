import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { outgoingMails } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { OutgoingMail } from "../contract";
import { lookedAfter } from "./internal";
import { mailConfigured } from "./send-mail";

const most = 200;

/** The last mails to people of the association and its districts, newest first. */
export async function listOutgoingMails(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ configured: boolean; mails: OutgoingMail[] }> {
  const scope = await enter(ctx, input.associationId, "operations.manage");
  const rows = await ctx.db
    .select({
      id: outgoingMails.id,
      associationName: associations.shortName,
      personName: persons.name,
      email: persons.email,
      kind: sql<OutgoingMail["kind"]>`${outgoingMails.kind}`,
      dueAt: outgoingMails.dueAt,
      sentAt: outgoingMails.sentAt,
      failedAt: outgoingMails.failedAt,
      attempts: outgoingMails.attempts,
      reason: outgoingMails.lastError,
    })
    .from(outgoingMails)
    .innerJoin(persons, eq(persons.id, outgoingMails.personId))
    .innerJoin(associations, eq(associations.id, outgoingMails.associationId))
    .where(lookedAfter(scope))
    .orderBy(desc(outgoingMails.createdAt), desc(outgoingMails.id))
    .limit(most);
  const mails = rows.map(({ dueAt, sentAt, failedAt, ...row }) => ({
    ...row,
    state: sentAt ? ("sent" as const) : failedAt ? ("failed" as const) : ("waiting" as const),
    at: (sentAt ?? failedAt ?? dueAt).toISOString(),
  }));
  return { configured: mailConfigured, mails };
}
