import { addMinutes, addSeconds } from "date-fns";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checklistVersions } from "@/db/schema/checks";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { CheckItem } from "@/lib/checks/contract";
import { itemOf } from "@/lib/checks/testing";
import type { MediaFields } from "@/lib/media/contract";
import { findReadable } from "@/lib/media/server/find-readable";
import { updateMedia } from "@/lib/media/server/update-media";
import { setDeputies } from "@/lib/members/server/set-deputies";
import { transitionPost } from "@/lib/posts/server/transition-post";
import { undoPostChange } from "@/lib/posts/server/undo-post-change";
import { type ApprovalWorld, openApprovalWorld } from "../testing";
import { confirmChanges } from "./confirm-changes";
import { decide } from "./decide";
import { getDecision } from "./get-decision";
import { listDecisions } from "./list-decisions";
import { planRequest } from "./plan-request";
import { requestApproval } from "./request-approval";
import { requestUrgent } from "./request-urgent";
import { undoDecision } from "./undo-decision";
import { withdrawRequest } from "./withdraw-request";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await openApprovalWorld();
});
afterAll(() => world.close());

const refused = (reason: string) => expect.objectContaining({ reason });

describe("the path", () => {
  it("of class A ends with any second person, never with whoever wrote it", async () => {
    const { people, draft, request, say, settle, stageOf } = world;
    const { id } = await draft();
    const asked = await request(id);
    expect(asked.round).toMatchObject({ state: "open", riskClass: "A", path: "second", step: "second" });
    await expect(say(people.editor.ctx, id, "approve")).rejects.toEqual(refused("ownWords"));
    await say(people.second.ctx, id, "approve");
    expect(await stageOf(id)).toBe("review");
    await settle();
    expect(await stageOf(id)).toBe("approved");
    const { round } = await world.approvalOf(id);
    expect(round).toMatchObject({ state: "approved" });
    expect(round?.decisions).toMatchObject([{ kind: "approve", role: "editor", pending: false }]);
  });

  it("of class B takes a manager or approver, no other editor", async () => {
    const { people, draft, raise, request, say, settle, stageOf } = world;
    const { id } = await draft();
    await raise(id, "B");
    expect((await request(id)).round).toMatchObject({ path: "lead", riskClass: "B" });
    await expect(say(people.second.ctx, id, "approve")).rejects.toMatchObject({ code: "FORBIDDEN" });
    await say(people.manager.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("approved");
  });

  it("of class C goes on to the press, who see nothing of it before", async () => {
    const { people, draft, raise, request, say, settle, stageOf, associationId, stateId } = world;
    const { id } = await draft();
    await raise(id, "C");
    const { round } = await request(id);
    const roundId = round?.id ?? "";
    const waiting = async () =>
      (await listDecisions(people.press.ctx, { associationId: stateId })).decisions.map(
        ({ postId }) => postId,
      );
    expect(await waiting()).not.toContain(id);
    await expect(getDecision(people.press.ctx, { associationId, roundId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await say(people.approver.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("review");
    expect(await waiting()).toContain(id);
    expect(await getDecision(people.press.ctx, { associationId, roundId })).toMatchObject({ step: "press" });
    await expect(say(people.approver.ctx, id, "approve")).rejects.toMatchObject({ code: "RULE" });
    await say(people.press.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("approved");
  });

  it("shows the press the pictures of a post that only the district sees while it waits for them", async () => {
    const { people, draft, raise, request, say, settle, show, db } = world;
    const { id } = await draft();
    const mediaId = await show(id);
    await db.update(posts).set({ districtOnly: true }).where(eq(posts.id, id));
    await raise(id, "C");
    await request(id);
    const seen = async (by: Ctx) => (await findReadable(by, mediaId)) !== null;
    expect(await seen(people.press.ctx)).toBe(false);
    await say(people.approver.ctx, id, "approve");
    await settle();
    expect(await seen(people.press.ctx)).toBe(true);
    expect(await seen(people.viewer.ctx)).toBe(false);
    await say(people.press.ctx, id, "approve");
    await settle();
    expect(await seen(people.press.ctx)).toBe(false);
  });

  it("needs somebody for each of its steps before it can be asked for", async () => {
    const { people, draft, raise, request, giveRoles } = world;
    const { id } = await draft();
    await raise(id, "C");
    await giveRoles(people.press.id, ["viewer"]);
    await expect(request(id)).rejects.toEqual(refused("nobodyCanDecide"));
    await giveRoles(people.press.id, ["press"]);
  });
});

describe("a request", () => {
  it("says before it is sent who decides until when, and who steps in from when", async () => {
    const { people, draft, raise, associationId } = world;
    const { id } = await draft();
    await raise(id, "B");
    const plan = await planRequest(people.editor.ctx, { associationId, postId: id });
    expect(plan).toMatchObject({ path: "lead", late: false, leadShortfall: 0, missing: [] });
    // Wednesday at opening, less four working hours.
    expect(plan.deadlineAt).toBe("2026-12-01T11:00:00.000Z");
    const [step] = plan.steps;
    expect(step?.asked?.membershipId).toBe(people.approver.id);
    expect(step?.chain.map(({ as }) => as)).toEqual(["approver", "manager", "coordinator"]);
    const times = step?.chain.map(({ from }) => from) ?? [];
    expect(times).toEqual([...times].sort());
    expect(new Set(times).size).toBe(3);
  });

  it("is refused where the post reads differently by now", async () => {
    const { people, draft, edit, associationId } = world;
    const { id } = await draft();
    const { contentHash } = await planRequest(people.editor.ctx, { associationId, postId: id });
    await edit(people.second.ctx, id, { body: "Ganz anders." });
    const input = { associationId, postId: id, contentHash, askedId: null, note: "" };
    await expect(requestApproval(people.editor.ctx, input)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await world.stageOf(id)).toBe("drafting");
  });

  it("is taken back, and a stage set by hand takes it back as well", async () => {
    const { people, draft, request, stageOf, associationId } = world;
    const { id } = await draft();
    const { round } = await request(id);
    await withdrawRequest(people.editor.ctx, { associationId, roundId: round?.id ?? "" });
    expect(await stageOf(id)).toBe("drafting");
    await request(id);
    const move = { associationId, postId: id, from: "review", to: "drafting" } as const;
    const after = await transitionPost(people.editor.ctx, move);
    expect((await world.approvalOf(id)).round?.state).toBe("withdrawn");
    await undoPostChange(people.editor.ctx, { associationId, postId: id, revision: after.revision });
    expect((await world.approvalOf(id)).round?.state).toBe("open");
    expect(await stageOf(id)).toBe("review");
  });

  it("gives the whole chain its turn at once when it cannot wait, but never for class C", async () => {
    const { people, draft, raise, request, say, associationId } = world;
    const { id } = await draft();
    await raise(id, "B");
    const { round } = await request(id);
    const roundId = round?.id ?? "";
    await expect(say(people.coordinator.ctx, id, "approve")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await requestUrgent(people.editor.ctx, { associationId, roundId, reason: "Sturmwarnung" });
    await expect(say(people.coordinator.ctx, id, "approve")).resolves.toBeDefined();
    const sensitive = await draft();
    await raise(sensitive.id, "C");
    const other = await request(sensitive.id);
    const input = { associationId, roundId: other.round?.id ?? "", reason: "Eilt" };
    await expect(requestUrgent(people.editor.ctx, input)).rejects.toEqual(refused("notForClassC"));
  });
});

describe("a decision", () => {
  it("can be taken back for ten seconds, in which nobody else sees it", async () => {
    const { people, draft, request, say, settle, stageOf, associationId, at } = world;
    const { id } = await draft();
    await request(id);
    const { decisionId } = await say(people.second.ctx, id, "approve");
    expect((await world.approvalOf(id)).round?.decisions).toEqual([]);
    await undoDecision(at(people.second.ctx, addSeconds(testNow, 9)), { associationId, decisionId });
    await settle();
    expect(await stageOf(id)).toBe("review");
    const again = await say(people.second.ctx, id, "approve");
    const late = at(people.second.ctx, addSeconds(testNow, 10));
    const input = { associationId, decisionId: again.decisionId };
    await expect(undoDecision(late, input)).rejects.toEqual(refused("decisionStands"));
    await expect(undoDecision(people.approver.ctx, input)).rejects.toEqual(refused("decisionStands"));
  });

  it("is one, when ten people decide at once", async () => {
    const { people, draft, request, say, settle, stageOf } = world;
    const { id } = await draft();
    await request(id);
    const all = [people.second, people.approver, people.manager];
    const tries = Array.from({ length: 10 }, (_, at) =>
      say(all[at % 3]?.ctx ?? people.second.ctx, id, "approve"),
    );
    const done = await Promise.allSettled(tries);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await Promise.all([settle(), settle()]);
    expect(await stageOf(id)).toBe("approved");
    expect((await world.approvalOf(id)).round?.decisions).toHaveLength(1);
  });

  it("counts for what its decider saw, and for nothing that was written meanwhile", async () => {
    const { people, draft, request, say, settle, edit, stageOf, associationId } = world;
    const { id } = await draft();
    const { round } = await request(id);
    await say(people.approver.ctx, id, "approve");
    await edit(people.second.ctx, id, { body: "Der Bus fährt nicht." });
    await settle();
    expect(await stageOf(id)).toBe("review");
    const { round: after } = await world.approvalOf(id);
    expect(after?.contentHash).not.toBe(round?.contentHash);
    const old = { associationId, roundId: round?.id ?? "", contentHash: round?.contentHash ?? "" };
    const verdict = { kind: "approve", riskClass: "A", comment: "", quote: "", mediaId: null } as const;
    await expect(decide(people.approver.ctx, { ...old, ...verdict, proposed: null })).rejects.toEqual(
      refused("versionChanged"),
    );
    await expect(say(people.second.ctx, id, "approve")).rejects.toEqual(refused("ownWords"));
    await say(people.approver.ctx, id, "approve");
    await settle();
    expect(await stageOf(id)).toBe("approved");
  });

  it("that wishes for a change needs a word, and makes the post a draft with a conversation", async () => {
    const { people, draft, request, say, settle, stageOf } = world;
    const { id } = await draft();
    await request(id);
    await expect(say(people.approver.ctx, id, "requestChanges")).rejects.toEqual(refused("commentNeeded"));
    await say(people.approver.ctx, id, "requestChanges", "Bitte die Uhrzeit nennen");
    await settle();
    expect(await stageOf(id)).toBe("drafting");
    const { round } = await world.approvalOf(id);
    expect(round).toMatchObject({ state: "changesRequested" });
    expect(round?.decisions[0]?.comment).toBe("Bitte die Uhrzeit nennen");
  });

  it("with changes is complete when its author takes them over, and not by the decider alone", async () => {
    const { people, draft, raise, request, settle, stageOf, associationId } = world;
    const { id } = await draft();
    await raise(id, "B");
    const { round } = await request(id);
    const seen = {
      associationId,
      roundId: round?.id ?? "",
      contentHash: round?.contentHash ?? "",
      riskClass: "B",
    } as const;
    const proposed = { body: "Der Bus fährt ab Montag wieder." };
    const { decisionId } = await decide(people.approver.ctx, {
      ...seen,
      kind: "approveWithChanges",
      comment: "",
      quote: "",
      mediaId: null,
      proposed,
    });
    await settle();
    expect(await stageOf(id)).toBe("review");
    const take = { associationId, decisionId, taken: true };
    await expect(confirmChanges(people.approver.ctx, take)).rejects.toMatchObject({ code: "RULE" });
    const after = await confirmChanges(people.editor.ctx, take);
    expect(await stageOf(id)).toBe("approved");
    expect(after.approved?.content.body).toBe(proposed.body);
    expect(after.round?.decisions[0]).toMatchObject({ confirmedByName: "Test editor", void: false });
  });

  it("with changes is refused when its words would leave a blocking check open", async () => {
    const { people, draft, raise, request, settle, stageOf, associationId, stateId, db } = world;
    const placeholders = itemOf({ id: "placeholders", automatic: "placeholders" });
    const list = { associationId: stateId, checkedOn: "2026-11-01", publishedAt: testNow };
    const publish = (number: number, items: CheckItem[]) =>
      db.insert(checklistVersions).values({ ...list, number, items, publishedById: people.admin.personId });
    await publish(2, [placeholders]);
    const { id } = await draft();
    await raise(id, "B");
    const { round } = await request(id);
    const { decisionId } = await decide(people.approver.ctx, {
      associationId,
      roundId: round?.id ?? "",
      contentHash: round?.contentHash ?? "",
      riskClass: "B",
      kind: "approveWithChanges",
      comment: "",
      quote: "",
      mediaId: null,
      proposed: { body: "Der Bus fährt ab {{ort}}." },
    });
    await settle();
    const taken = confirmChanges(people.editor.ctx, { associationId, decisionId, taken: true });
    await expect(taken).rejects.toEqual(refused("checksAreOpen"));
    expect(await stageOf(id)).toBe("review");
    await publish(3, []);
  });

  it("of a deputy waits for their turn, and is logged with both names once it is given for somebody away", async () => {
    const { people, draft, raise, request, say, associationId, at } = world;
    const deputyIds = [people.second.id];
    await setDeputies(people.manager.ctx, {
      associationId,
      memberId: people.approver.id,
      expectedRevision: 1,
      duty: "approving",
      deputyIds,
    });
    const { id } = await draft();
    await raise(id, "B");
    await request(id);
    await expect(say(people.second.ctx, id, "approve")).rejects.toEqual(refused("notYourTurn"));
    const { chain } = await world.approvalOf(id);
    const turn = new Date(chain.find(({ as }) => as === "deputy")?.from ?? 0);
    const early = say(at(people.second.ctx, addMinutes(turn, -1)), id, "approve");
    await expect(early).rejects.toEqual(refused("notYourTurn"));
    await say(at(people.second.ctx, turn), id, "approve");
    const { round } = await world.approvalOf(id);
    expect(round?.decisions).toEqual([]);
    const [own] = (await listDecisions(at(people.second.ctx, turn), { associationId })).decisions.filter(
      ({ postId }) => postId === id,
    );
    expect(own).toMatchObject({ onBehalfOfName: "Test approver", pending: { kind: "approve" } });
  });
});

describe("after approval", () => {
  const approved = async () => {
    const { people, draft, request, say, settle } = world;
    const { id } = await draft("Der Bus fährt wieder vom Markt zum Bahnhof.");
    await request(id);
    await say(people.approver.ctx, id, "approve");
    await settle();
    return id;
  };

  it("a change of content opens a round by itself, and the approved text stays to be seen", async () => {
    const id = await approved();
    await world.edit(world.people.editor.ctx, id, { body: "Der Bus fährt morgen gar nicht mehr." });
    expect(await world.stageOf(id)).toBe("review");
    const after = await world.approvalOf(id);
    expect(after.round).toMatchObject({ state: "open", reopened: true, number: 2 });
    expect(after.approved?.content.body).toBe("Der Bus fährt wieder vom Markt zum Bahnhof.");
  });

  it("holds again when the approved text comes back", async () => {
    const id = await approved();
    await world.edit(world.people.editor.ctx, id, { body: "Nein." });
    await world.edit(world.people.editor.ctx, id, { body: "Der Bus fährt wieder vom Markt zum Bahnhof." });
    expect(await world.stageOf(id)).toBe("approved");
    expect((await world.approvalOf(id)).round?.state).toBe("withdrawn");
  });

  it("a small correction keeps it, but many of them do not add up", async () => {
    const id = await approved();
    await world.edit(world.people.editor.ctx, id, { body: "Der Bus faehrt wieder vom Markt zum Bahnhof." });
    expect(await world.stageOf(id)).toBe("approved");
    await world.edit(world.people.editor.ctx, id, {
      body: "Der Bus faehrt endlich immer wieder vom Markt zum Bahnhof.",
    });
    expect(await world.stageOf(id)).toBe("review");
  });

  it.each([
    ["2026-12-03", "approved"],
    ["2026-12-04", "review"],
    ["2026-12-01", "approved"],
  ])("moved to %s it is %s", async (plannedOn, stage) => {
    const id = await approved();
    await world.edit(world.people.editor.ctx, id, { plannedOn });
    expect(await world.stageOf(id)).toBe(stage);
  });

  it("another alternative text of its picture opens a round by itself, another name of it does not", async () => {
    const { people, draft, request, say, settle, stageOf, associationId } = world;
    const { id } = await draft();
    const mediaId = await world.show(id, "Ein Bus");
    await request(id);
    await say(people.approver.ctx, id, "approve");
    await settle();
    const change = (expectedRevision: number, base: Partial<MediaFields>, changes: Partial<MediaFields>) =>
      updateMedia(people.editor.ctx, { associationId, mediaId, expectedRevision, base, changes });
    await change(1, { name: "Bus" }, { name: "Bus am Markt" });
    expect(await stageOf(id)).toBe("approved");
    await change(2, { altText: "Ein Bus" }, { altText: "Ein roter Bus" });
    expect(await stageOf(id)).toBe("review");
    await expect(say(people.editor.ctx, id, "approve")).rejects.toEqual(refused("ownWords"));
  });

  it("a class raised later asks for the stricter path", async () => {
    const id = await approved();
    await world.raise(id, "C");
    expect(await world.stageOf(id)).toBe("review");
    expect((await world.approvalOf(id)).round).toMatchObject({ path: "leadAndPress", reopened: true });
  });
});
