import "server-only";
import { and, desc, eq, lt, type SQL } from "drizzle-orm";
import { auditEntries } from "@/db/schema/activity";
import { persons } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { AuditEntry, AuditPage } from "../contract";
import { auditKinds } from "../rules-kinds";
import { type AuditDetail, detailOf } from "./detail-of";
import { type Names, readNames } from "./read-names";

/** Those before a number, or the newest; `limit` is how many at most. */
export type PageInput = { before?: number; limit: number };

/** A page of a record, newest first. It holds ids: names and titles are those of now, where still in sight. */
export async function readEntries(
  ctx: Ctx,
  scope: Scope,
  { before, limit, where }: PageInput & { where?: SQL },
): Promise<AuditPage> {
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
        where,
        before === undefined ? undefined : lt(auditEntries.number, before),
      ),
    )
    .orderBy(desc(auditEntries.number))
    .limit(limit + 1);
  const read = rows.slice(0, limit).map((row) => ({ ...row, detail: detailOf(row) }));
  const names = await readNames(ctx, scope, read);
  return {
    entries: read.map((row) => toEntry(row, names)),
    next: rows.length > limit ? (read.at(-1)?.number ?? null) : null,
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
  const personBehind = (id: string | null) => (id === null ? null : { name: names.ofPerson(id) });
  return {
    number: row.number,
    at: row.at.toISOString(),
    kind: auditKinds.find((kind) => kind === row.kind) ?? "other",
    personName: row.personName || null,
    byProduct: row.personId === null,
    subjectName: names.ofSubject(row.subjectId),
    rolesBefore: detail.rolesBefore,
    rolesAfter: detail.rolesAfter,
    invitedBy: personBehind(detail.invitedById),
    duty: detail.duty,
    deputyNames: detail.deputyIds.map(names.ofSubject),
    postId: detail.postId,
    postTitle: names.ofPost(detail.postId),
    decision: detail.decision,
    step: detail.step,
    role: detail.role,
    onBehalf: personBehind(detail.onBehalfOfId),
    riskClass: detail.riskClass,
    riskBefore: detail.riskBefore,
  };
}
