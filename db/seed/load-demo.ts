import type { PgTable } from "drizzle-orm/pg-core";
import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { associations, channels, formats } from "@/db/schema/associations";
import { deputies, memberships, persons } from "@/db/schema/people";
import { postChannels, posts } from "@/db/schema/posts";
import { hashPassword } from "@/lib/access/server/hash-password";
import { todayIn } from "@/lib/time/zones";
import { addReference, formatRows } from "./add-reference";
import { type DemoAssociation, demoAssociations } from "./demo/associations";
import { demoChannels } from "./demo/channels";
import { demoPeople } from "./demo/people";
import { demoPosts } from "./demo/posts";
import { demoPassword } from "./demo/sign-ins";

/** Rows per statement. */
const batch = 500;

/** Loads the demo, relative to today, in one transaction: one state association, forty districts, nine months. */
export async function loadDemo(db: Db, now: Date): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await db.transaction(async (tx) => {
    const ids = new Map<string, string>();
    await addAssociations(tx, ids);
    await addPeople(tx, ids, passwordHash);
    await addChannels(tx, ids);
    await addPosts(tx, ids, now);
  });
}

/** The id behind a key of the generated data; a key nobody defined is a defect of the generator. */
function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the demo refers to ${key}, which it does not define`);
  return id;
}

function give(ids: Map<string, string>, key: string): string {
  const id = v7();
  ids.set(key, id);
  return id;
}

async function addAssociations(db: Db, ids: Map<string, string>): Promise<void> {
  const toRow = ({ key, parentKey, ...row }: DemoAssociation) => ({
    ...row,
    id: give(ids, key),
    parentId: parentKey ? idOf(ids, parentKey) : null,
  });
  const [state, ...districts] = demoAssociations();
  if (!state) return;
  await db.insert(associations).values(toRow(state));
  await addReference(db, { id: idOf(ids, state.key), kind: "state" });
  await insertAll(db, associations, districts.map(toRow));
  const rows = districts.flatMap((district) =>
    formatRows(idOf(ids, district.key)).map((row) => ({
      ...row,
      id: give(ids, `${district.key}/${row.key}`),
    })),
  );
  await insertAll(db, formats, rows);
}

async function addPeople(db: Db, ids: Map<string, string>, passwordHash: string): Promise<void> {
  const people = demoPeople();
  const rows = people.persons.map(({ key, ...person }) => ({ ...person, id: give(ids, key), passwordHash }));
  await insertAll(db, persons, rows);
  const members = people.memberships.map(({ key, associationKey, personKey, ...row }) => ({
    ...row,
    id: give(ids, key),
    associationId: idOf(ids, associationKey),
    personId: idOf(ids, personKey),
  }));
  await insertAll(db, memberships, members);
  const chains = people.deputies.map(({ associationKey, membershipKey, deputyMembershipKey, ...row }) => ({
    ...row,
    associationId: idOf(ids, associationKey),
    membershipId: idOf(ids, membershipKey),
    deputyMembershipId: idOf(ids, deputyMembershipKey),
  }));
  await insertAll(db, deputies, chains);
}

async function addChannels(db: Db, ids: Map<string, string>): Promise<void> {
  const rows = demoChannels().map(({ key, associationKey, ...row }) => ({
    ...row,
    id: give(ids, key),
    associationId: idOf(ids, associationKey),
  }));
  await insertAll(db, channels, rows);
}

async function addPosts(db: Db, ids: Map<string, string>, now: Date): Promise<void> {
  const plan = demoPosts(todayIn(now));
  const rows = plan.map((post) => ({
    id: give(ids, post.key),
    associationId: idOf(ids, post.associationKey),
    title: post.title,
    body: post.body,
    note: post.note,
    plannedOn: post.plannedOn,
    plannedTime: post.plannedTime,
    stage: post.stage,
    discardedReason: post.discardedReason,
    formatId: idOf(ids, `${post.associationKey}/${post.formatKey}`),
    responsibleId: post.responsibleKey ? idOf(ids, post.responsibleKey) : null,
    districtOnly: post.districtOnly,
    createdAt: new Date(`${post.createdOn}T08:00:00Z`),
  }));
  await insertAll(db, posts, rows);
  const links = plan.flatMap((post) =>
    post.channelKeys.map((key) => ({
      associationId: idOf(ids, post.associationKey),
      postId: idOf(ids, post.key),
      channelId: idOf(ids, key),
    })),
  );
  await insertAll(db, postChannels, links);
}

async function insertAll<T extends PgTable>(db: Db, table: T, rows: T["$inferInsert"][]): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await db.insert(table).values(rows.slice(start, start + batch));
  }
}
