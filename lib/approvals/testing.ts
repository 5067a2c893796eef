import { addSeconds } from "date-fns";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { DecisionKind, Role } from "@/db/enums";
import { checklistVersions } from "@/db/schema/checks";
import { media } from "@/db/schema/media";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { raiseRiskClass } from "@/lib/checks/server/raise-risk-class";
import { notFound } from "@/lib/errors";
import { createPost } from "@/lib/posts/server/create-post";
import { getPost } from "@/lib/posts/server/get-post";
import { updatePost } from "@/lib/posts/server/update-post";
import { decide } from "./server/decide";
import { getPostApproval } from "./server/get-post-approval";
import { planRequest } from "./server/plan-request";
import { requestApproval } from "./server/request-approval";
import { settleDecisions } from "./server/settle-decision";

/** A district and its state with one person of each role, and a list of checks that asks nothing. */
export async function openApprovalWorld() {
  const { db, close } = await openTestDatabase();
  const state = await addAssociation(db, "Land");
  const celle = await addAssociation(db, "Celle", state.id);
  const associationId = celle.id;
  const join = async (roles: Role[], place = associationId) => {
    const member = await addMember(db, place, roles);
    return { ...member, ctx: await ctxFor(db, member.personId) };
  };
  const admin = await join(["admin"], state.id);
  await db.insert(checklistVersions).values({
    associationId: state.id,
    number: 1,
    checkedOn: "2026-11-01",
    items: [],
    publishedById: admin.personId,
    publishedAt: testNow,
  });
  const people = {
    editor: await join(["editor"]),
    second: await join(["editor"]),
    approver: await join(["approver"]),
    manager: await join(["manager"]),
    reader: await join(["reader"]),
    press: await join(["press"], state.id),
    coordinator: await join(["coordinator"], state.id),
    viewer: await join(["viewer"], state.id),
    admin,
  };
  const { editor } = people;
  const at = (ctx: Ctx, now: Date): Ctx => ({ ...ctx, now });
  const draft = (body = "Der Bus fährt wieder.") =>
    createPost(editor.ctx, { associationId, title: "Fahrdienst", body, plannedOn: "2026-12-02" });
  const raise = (postId: string, to: "B" | "C") =>
    raiseRiskClass(editor.ctx, { associationId, postId, to, reason: "Anlass" });
  const request = async (postId: string, by = editor.ctx, more: { askedId?: string } = {}) => {
    const { contentHash } = await planRequest(by, { associationId, postId });
    const askedId = more.askedId ?? null;
    return requestApproval(by, { associationId, postId, contentHash, askedId, note: "" });
  };
  /** Somebody decides on what they see now. */
  const say = async (by: Ctx, postId: string, kind: DecisionKind, comment = "") => {
    const { round } = await getPostApproval(editor.ctx, { associationId, postId });
    if (!round) throw notFound();
    const { id: roundId, contentHash, riskClass } = round;
    const seen = { associationId, roundId, contentHash, riskClass };
    const proposed = kind === "approveWithChanges" ? { body: "Der Bus fährt anders." } : null;
    return decide(by, { ...seen, kind, comment, quote: "", mediaId: null, proposed });
  };
  const settle = (now = addSeconds(testNow, 11)) => settleDecisions(db, now);
  const edit = async (by: Ctx, postId: string, changes: { body?: string; plannedOn?: string }) => {
    const before = await getPost(by, { associationId, postId });
    const base = { body: before.body, plannedOn: before.plannedOn };
    const kept = Object.fromEntries(
      Object.keys(changes).map((name) => [name, base[name as keyof typeof base]]),
    );
    return updatePost(by, { associationId, postId, expectedRevision: before.revision, base: kept, changes });
  };
  const stageOf = async (postId: string) => {
    const [row] = await db.select({ stage: posts.stage }).from(posts).where(eq(posts.id, postId));
    return row?.stage;
  };
  /** A picture in a post; no file behind it. */
  const show = async (postId: string, altText = "") => {
    const mediaId = v7();
    const file = { kind: "image", mime: "image/webp", bytes: 1, contentHash: "x" } as const;
    await db
      .insert(media)
      .values({ ...file, sizes: [], fileId: v7(), id: mediaId, associationId, name: "Bus", altText });
    const shown = { [mediaId]: { position: 0, name: "Bus" } };
    await db.update(posts).set({ media: shown }).where(eq(posts.id, postId));
    return mediaId;
  };
  const approvalOf = (postId: string) => getPostApproval(editor.ctx, { associationId, postId });
  const giveRoles = async (memberId: string, roles: Role[]) => {
    await db.update(memberships).set({ roles }).where(eq(memberships.id, memberId));
  };
  return {
    db,
    close,
    associationId,
    stateId: state.id,
    people,
    at,
    draft,
    raise,
    request,
    say,
    settle,
    edit,
    stageOf,
    show,
    approvalOf,
    giveRoles,
  };
}

export type ApprovalWorld = Awaited<ReturnType<typeof openApprovalWorld>>;
