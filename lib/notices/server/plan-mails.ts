import "server-only";
import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { notices, outgoingMails } from "@/db/schema/notices";
import { dueNotices } from "./due-notices";

/** As many people in one go; the rest a minute later. */
const mostPeople = 2_000;

/**
 * Makes one mail for each person of all that is due for them; what comes up while a mail still waits goes into that
 * one. One transaction of a handful of statements, however many there are; run twice or at once it plans nothing twice.
 * @returns for how many people mails were planned
 */
export async function planMails(db: Db, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    if (!(await isAlone(tx))) return 0;
    const due = await dueNotices(tx, now);
    const people = [...Map.groupBy(due, ({ personId }) => personId)].slice(0, mostPeople);
    if (people.length === 0) return 0;
    const waiting = await waitingMails(
      tx,
      people.map(([personId]) => personId),
    );
    const mails = people.map(([personId, told]) => ({
      id: waiting.get(personId) ?? v7(),
      personId,
      told,
      isNew: !waiting.has(personId),
    }));
    await addMails(
      tx,
      mails.filter(({ isNew }) => isNew),
      now,
    );
    await renewMails(
      tx,
      mails.filter(({ isNew }) => !isNew).map(({ id }) => id),
      now,
    );
    await putIntoMails(
      tx,
      mails.flatMap(({ id, told }) => told.map((notice) => ({ notice: notice.id, mail: id }))),
    );
    return mails.length;
  });
}

type Told = { id: string; associationId: string; kind: string };
type Planned = { id: string; personId: string; told: Told[] };

/** Only one plans at a time, on however many nodes: two would make two mails for one person. */
async function isAlone(tx: Db): Promise<boolean> {
  const [row] = await tx
    .select({ alone: sql<boolean>`pg_try_advisory_xact_lock(hashtext('redaktionskreis.planMails'))` })
    .from(sql`(values (1)) as one`);
  return row?.alone ?? false;
}

/** Mails that nobody is sending at this moment: never tried, or tried in vain. Held until the plan is done. */
async function waitingMails(tx: Db, personIds: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: outgoingMails.id, personId: outgoingMails.personId })
    .from(outgoingMails)
    .where(
      and(
        inArray(outgoingMails.personId, personIds),
        isNull(outgoingMails.sentAt),
        isNull(outgoingMails.failedAt),
        or(eq(outgoingMails.attempts, 0), isNotNull(outgoingMails.lastError)),
      ),
    )
    .for("update");
  return new Map(rows.map(({ id, personId }) => [personId, id]));
}

async function addMails(tx: Db, mails: Planned[], now: Date): Promise<void> {
  const stamp = { dueAt: now, createdAt: now, updatedAt: now };
  const rows = mails.flatMap(({ id, personId, told: [first, ...more] }) =>
    first
      ? [
          {
            id,
            personId,
            associationId: first.associationId,
            kind: more.length ? "bundle" : first.kind,
            ...stamp,
          },
        ]
      : [],
  );
  if (rows.length > 0) await tx.insert(outgoingMails).values(rows);
}

/** A mail with something new in it is tried at once, and as long as a new one. */
async function renewMails(tx: Db, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(outgoingMails)
    .set({ kind: "bundle", dueAt: now, attempts: 0, updatedAt: now })
    .where(inArray(outgoingMails.id, ids));
}

async function putIntoMails(tx: Db, pairs: { notice: string; mail: string }[]): Promise<void> {
  await tx.execute(sql`
    update ${notices} set mail_id = planned.mail
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as planned(notice uuid, mail uuid)
    where ${notices.id} = planned.notice and ${notices.mailId} is null`);
}
