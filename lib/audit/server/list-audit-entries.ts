import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { auditEntries } from "@/db/schema/activity";
import { persons } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { AuditEntry } from "../contract";
import { auditKinds } from "../rules-kinds";
import { type AuditDetail, detailOf } from "./detail-of";
import { type Names, readNames } from "./read-names";

type Page = { entries: AuditEntry[]; next: number | null };

/** The record of an association, newest first. It holds ids: names and titles are those of now, where still in sight. */
export async function listAuditEntries(
  ctx: Ctx,
  input: { associationId: string; before?: number; limit: number },
): Promise<Page> {
  const scope = await enter(ctx, input.associationId, "audit.read");
  const rows = await ctx.db
    .select({
      number: auditEntries.number,
      at: auditEntries.at,
      kind: auditEntries.kind,
      personId: auditEntries.personId,
      personName: persons.name,
      subjectId: auditEntries.subjectId,
      detail: auditEntries.detail,
    })
    .from(auditEntries)
    .leftJoin(persons, eq(persons.id, auditEntries.personId))
    .where(
      and(
        eq(auditEntries.associationId, scope.associationId),
        input.before === undefined ? undefined : lt(auditEntries.number, input.before),
      ),
    )
    .orderBy(desc(auditEntries.number))
    .limit(input.limit);
  const read = rows.map((row) => ({ ...row, detail: detailOf(row) }));
  const names = await readNames(ctx, scope, read);
  const last = rows.length === input.limit ? rows.at(-1) : undefined;
  return {
    entries: read.map((row) => toEntry(row, names)),
    next: last && last.number > 1 ? last.number : null,
  };
}

type Row = {
  number: number;
  at: Date;
  kind: string;
  personId: string | null;
  personName: string | null;
  subjectId: string | null;
  detail: AuditDetail;
};

function toEntry({ detail, ...row }: Row, names: Names): AuditEntry {
  return {
    number: row.number,
    at: row.at.toISOString(),
    kind: auditKinds.find((kind) => kind === row.kind) ?? "other",
    personName: row.personName || null,
    byProduct: row.personId === null,
    subjectName: names.ofSubject(row.subjectId),
    rolesBefore: detail.rolesBefore,
    rolesAfter: detail.rolesAfter,
    duty: detail.duty,
    deputyNames: detail.deputyIds.map(names.ofSubject),
    postId: detail.postId,
    postTitle: names.ofPost(detail.postId),
    decision: detail.decision,
    step: detail.step,
    role: detail.role,
    onBehalf: detail.onBehalfOfId === null ? null : { name: names.ofPerson(detail.onBehalfOfId) },
    riskClass: detail.riskClass,
  };
}
