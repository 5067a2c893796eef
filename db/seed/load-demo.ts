import type { Db } from "@/db/client";
import { associations, channels, formats } from "@/db/schema/associations";
import { deputies, memberships, persons } from "@/db/schema/people";
import { postChannels, posts } from "@/db/schema/posts";
import { series, seriesChannels, seriesDays } from "@/db/schema/series";
import { hashPassword } from "@/lib/access/server/hash-password";
import { todayIn } from "@/lib/time/zones";
import { addReference, formatRows } from "./add-reference";
import { type DemoAssociation, demoAssociations } from "./demo/associations";
import { demoChannels } from "./demo/channels";
import { demoPeople } from "./demo/people";
import { type DemoSeries, demoSeries } from "./demo/series";
import { seriesPostKey } from "./demo/series-posts";
import { demoPassword } from "./demo/sign-ins";
import { type DemoStory, demoStory } from "./demo/story";
import { addMedia } from "./demo-rows/add-media";
import { addPosts } from "./demo-rows/add-posts";
import { addReviews } from "./demo-rows/add-reviews";
import { addRounds } from "./demo-rows/add-rounds";
import { addStandIns } from "./demo-rows/add-stand-ins";
import { approvalsOf } from "./demo-rows/approvals-of";
import { give, type Ids, idOf } from "./demo-rows/ids";
import { insertAll } from "./demo-rows/insert-all";
import type { DemoPictures } from "./with-demo-pictures";

/**
 * Loads the demo, relative to today, in one transaction: one state association, forty districts, nine months. Media
 * whose pictures are not among those given are left out.
 */
export async function loadDemo(
  db: Db,
  { now, pictures }: { now: Date; pictures: DemoPictures },
): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const today = todayIn(now);
  const story = demoStory(today);
  await db.transaction(async (tx) => {
    const ids: Ids = new Map();
    await addAssociations(tx, ids);
    await addPeople(tx, ids, passwordHash);
    await addChannels(tx, ids);
    await addMedia(tx, ids, { pictures, today });
    await addPosts(tx, ids, story);
    for (const one of demoSeries(today)) await addSeries(tx, ids, { one, story });
    await addReviews(tx, ids, { story, today });
    await addRounds(tx, ids, story.rounds);
    await addStandIns(tx, ids, { story, today });
  });
}

async function addAssociations(db: Db, ids: Ids): Promise<void> {
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

async function addPeople(db: Db, ids: Ids, passwordHash: string): Promise<void> {
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

async function addChannels(db: Db, ids: Ids): Promise<void> {
  const rows = demoChannels().map(({ key, associationKey, ...row }) => ({
    ...row,
    id: give(ids, key),
    associationId: idOf(ids, associationKey),
  }));
  await insertAll(db, channels, rows);
}

type Told = { one: DemoSeries; story: DemoStory };

async function addSeries(db: Db, ids: Ids, { one, story }: Told): Promise<void> {
  const { key, associationKey, formatKey, channelKeys, filled, skipped, ...row } = one;
  const associationId = idOf(ids, associationKey);
  const formatId = idOf(ids, `${associationKey}/${formatKey}`);
  const seriesId = give(ids, key);
  await db.insert(series).values({ ...row, id: seriesId, associationId, formatId });
  const channelIds = channelKeys.map((channel) => idOf(ids, channel));
  await insertAll(
    db,
    seriesChannels,
    channelIds.map((channelId) => ({ associationId, seriesId, channelId })),
  );
  const days = skipped.map(({ day, reason }) => ({ associationId, seriesId, day, skipReason: reason }));
  await insertAll(db, seriesDays, days);
  const approvals = approvalsOf(ids, story.rounds);
  const rows = filled.map(({ day, ...post }) => ({
    ...post,
    id: give(ids, seriesPostKey(key, day)),
    ...approvals({ key: seriesPostKey(key, day), associationKey, responsibleKey: null }),
    associationId,
    formatId,
    plannedOn: day,
    plannedTime: row.plannedTime,
    seriesId,
    seriesDay: day,
  }));
  await insertAll(db, posts, rows);
  const links = rows.flatMap(({ id }) =>
    channelIds.map((channelId) => ({ associationId, postId: id, channelId })),
  );
  await insertAll(db, postChannels, links);
}
