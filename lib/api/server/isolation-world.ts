import "server-only";
import { v7 } from "uuid";
import type { Db } from "@/db/client";
import type { AssociationKind, Role } from "@/db/enums";
import { imports } from "@/db/schema/imports";
import { outgoingMails } from "@/db/schema/notices";
import { invitations } from "@/db/schema/people";
import { comments, posts } from "@/db/schema/posts";
import { series } from "@/db/schema/series";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { can, type Permission } from "@/lib/access/policy";
import type { Me } from "@/lib/access/server/context";
import { addHelp, addMedia, addRound, addStandInRequest } from "./isolation-rows";

/** One association of the test world with one row of everything that hangs on it. */
export type Tenant = {
  name: string;
  id: string;
  slug: string;
  parentId: string | null;
  kind: AssociationKind;
  channelId: string;
  postId: string;
  commentId: string;
  memberId: string;
  otherMemberId: string;
  invitationId: string;
  importId: string;
  mailId: string;
  mediaId: string;
  deletedMediaId: string;
  mediaPersonId: string;
  /** Shown in the post. */
  usedMediaId: string;
  roundId: string;
  decisionId: string;
  /** To stand in for one's colleague, asked of somebody who is no actor. */
  standInRequestId: string;
  absenceId: string;
  seriesId: string;
  deletedSeriesId: string;
  /** Help that the state proposed to a district; the state has that of its first district. */
  helpId: string;
  /** A word that stands in every row of this tenant, and must never reach anybody outside. */
  canary: string;
};

export type World = {
  tenants: Tenant[];
  own: Tenant;
  contexts: Record<string, Me>;
  strongest(permission: Permission, kind: AssociationKind): string;
  /** `names`: the answer may name neighbours and the state, by id and name and nothing else. */
  expectNoLeak(answer: string, me: Me, names?: boolean): void;
};

const cast = {
  editor: ["own", ["editor"]],
  approver: ["own", ["approver"]],
  manager: ["own", ["manager"]],
  reader: ["own", ["reader"]],
  siblingManager: ["sibling", ["manager", "editor"]],
  coordinator: ["state", ["coordinator"]],
  press: ["state", ["press"]],
  viewer: ["state", ["viewer"]],
  admin: ["state", ["admin"]],
  foreignManager: ["foreign", ["manager", "editor"]],
  foreignAdmin: ["foreignState", ["admin", "coordinator"]],
} as const satisfies Record<string, readonly [string, readonly Role[]]>;

export const actors: readonly string[] = Object.keys(cast);

/** Two states with districts, and one person per role: who sees what is then a matter of the policy alone. */
export async function buildWorld(db: Db): Promise<World> {
  const state = await tenant(db, "state", null);
  const own = await tenant(db, "own", state.id);
  const sibling = await tenant(db, "sibling", state.id);
  const foreignState = await tenant(db, "foreignState", null);
  const foreign = await tenant(db, "foreign", foreignState.id);
  const tenants = [own, sibling, state, foreign, foreignState];
  for (const [helped, helper] of [
    [own, state],
    [sibling, state],
    [foreign, foreignState],
  ] as const) {
    const helpId = await addHelp(db, { helped, helper });
    helped.helpId = helpId;
    helper.helpId ||= helpId;
  }
  const contexts: Record<string, Me> = {};
  for (const [actor, [place, roles]] of Object.entries(cast)) {
    const home = tenants.find((one) => one.name === place);
    if (!home) throw new Error(`no tenant ${place}`);
    const { personId } = await addMember(db, home.id, [...roles]);
    contexts[actor] = (await ctxFor(db, personId)).me;
  }
  return {
    tenants,
    own,
    contexts,
    strongest: (permission, kind) => strongest(contexts, tenants, permission, kind),
    expectNoLeak: (answer, me, names) =>
      expectNoLeak(names ? withoutNeighbours(answer, me, tenants) : answer, me, tenants),
  };
}

function strongest(
  contexts: Record<string, Me>,
  tenants: Tenant[],
  permission: Permission,
  kind: AssociationKind,
) {
  const home = tenants.find((one) => one.kind === kind);
  if (!home) throw new Error(`no ${kind}`);
  const place = { associationId: home.id, parentId: home.parentId };
  const found = Object.entries(contexts).find(([, me]) => can(me.standings, permission, place));
  if (!found) throw new Error(`nobody may ${permission}`);
  return found[0];
}

/** No answer holds a word of an association that the asker may not look into. */
function expectNoLeak(answer: string, me: Me, tenants: Tenant[]): void {
  for (const other of tenants) {
    const place = { associationId: other.id, parentId: other.parentId };
    if (can(me.standings, "association.read", place)) continue;
    // A district may know which state association it belongs to, but nothing more of it.
    const isParent = tenants.some((one) => one.parentId === other.id && holds(me, one));
    if (answer.includes(other.canary) || (answer.includes(other.id) && !isParent)) {
      throw new Error(`an answer for ${me.personId} holds something of ${other.name}`);
    }
  }
}

/** The answer without the ids and names of associations of the asker's own state. */
function withoutNeighbours(answer: string, me: Me, tenants: Tenant[]): string {
  const states = me.standings.map(({ associationId, parentId }) => parentId ?? associationId);
  const near = tenants.filter(({ id, parentId }) => states.includes(parentId ?? id));
  return near.reduce(
    (text, { id, canary }) => text.replaceAll(id, "").replaceAll(nameOf(canary), ""),
    answer,
  );
}

const nameOf = (canary: string) => `${canary} Verband`;

function holds(me: Me, tenant: Tenant): boolean {
  return me.standings.some((standing) => standing.associationId === tenant.id);
}

async function tenant(db: Db, name: string, parentId: string | null): Promise<Tenant> {
  const canary = `canary-${name}-${v7().slice(-8)}`;
  const made = await addAssociation(db, nameOf(canary), parentId);
  const member = await addMember(db, made.id, made.kind === "state" ? ["admin"] : ["manager"]);
  const other = await addMember(db, made.id, made.kind === "state" ? ["viewer"] : ["editor"]);
  const [postId, commentId, invitationId, importId, mailId] = [v7(), v7(), v7(), v7(), v7()];
  const [seriesId, deletedSeriesId] = [v7(), v7()];
  const stamp = { createdAt: testNow, updatedAt: testNow };
  await db.insert(imports).values({
    id: importId,
    associationId: made.id,
    fileName: canary,
    personId: member.personId,
    addedCount: 0,
    ...stamp,
  });
  await db.insert(posts).values({
    id: postId,
    associationId: made.id,
    title: canary,
    stage: "drafting",
    plannedOn: "2026-12-01",
    note: `note ${canary}`,
    ...stamp,
  });
  const comment = { associationId: made.id, postId, personId: member.personId, body: canary, ...stamp };
  await db.insert(comments).values({ id: commentId, ...comment });
  const weekly = {
    associationId: made.id,
    name: canary,
    titlePattern: canary,
    rule: { kind: "weekly" as const, every: 1, weekday: 1 },
    startsOn: "2026-11-02",
    ...stamp,
  };
  await db.insert(series).values([
    { ...weekly, id: seriesId },
    { ...weekly, id: deletedSeriesId, deletedAt: testNow },
  ]);
  await db.insert(invitations).values({
    id: invitationId,
    associationId: made.id,
    email: `${canary}@test.example`,
    roles: ["reader"],
    tokenHash: canary,
    expiresAt: new Date(testNow.getTime() + 86_400_000),
  });
  const round = await addRound(db, { associationId: made.id, canary, personId: member.personId });
  const asked = { associationId: made.id, away: member, deputyId: other.id };
  const standIn = await addStandInRequest(db, asked);
  const mail = { kind: "bundle", detail: {}, dueAt: testNow, failedAt: testNow, lastError: canary };
  await db
    .insert(outgoingMails)
    .values({ id: mailId, associationId: made.id, personId: member.personId, ...mail });
  const own = await addMedia(db, { associationId: made.id, postId, canary });
  return {
    name,
    ...made,
    ...own,
    ...round,
    ...standIn,
    postId,
    commentId,
    memberId: member.id,
    otherMemberId: other.id,
    invitationId,
    importId,
    mailId,
    seriesId,
    deletedSeriesId,
    helpId: "",
    canary,
  };
}
