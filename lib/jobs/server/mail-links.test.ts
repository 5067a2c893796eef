import { v7 } from "uuid";
import { expect, it } from "vitest";
import { standInRequests } from "@/db/schema/absences";
import { testNow } from "@/db/testing-data";
import { readStandInToken } from "@/lib/absences/server/stand-in-token";
import { openApprovalWorld } from "@/lib/approvals/testing";
import type { MailedNotice } from "@/lib/notices/server/notices-of-mail";
import { addAbsence, detailOf } from "@/lib/notices/testing";
import { mailLinks } from "./mail-links";

it("one mail holds links of both kinds: to decide and to stand in; what asks for neither has none", async () => {
  const world = await openApprovalWorld();
  const { db, associationId, people } = world;
  const { id: postId } = await world.draft();
  await world.raise(postId, "B");
  await world.request(postId);
  const { id: absenceId, membershipId } = await addAbsence(db, associationId);
  const [requestId, deputyId] = [v7(), people.approver.id];
  const days = { startsOn: "2026-11-30", endsOn: "2026-12-04" };
  const who = { associationId, absenceId, membershipId, deputyId };
  await db.insert(standInRequests).values({ id: requestId, ...who, ...days, duties: ["editing"] });
  const line = (kind: MailedNotice["kind"], subjectId: string): MailedNotice => ({
    ...{ id: v7(), kind, ...detailOf(kind), urgent: false, subjectId, associationId },
    ...{ associationName: "Celle", associationSlug: "celle", personId: people.approver.personId },
  });
  const lines = [
    line("absence.answered", absenceId),
    line("approval.asked", postId),
    line("approval.decided", postId),
    line("absence.asked", absenceId),
  ];
  const links = await mailLinks({ db, now: testNow, address: "", locale: "de" }, lines);
  expect(links).toEqual([
    null,
    expect.stringMatching(/\/decide\/[\w-]+$/),
    null,
    expect.stringMatching(/\/stand-in\//),
  ]);
  expect(readStandInToken(links[3]?.split("/").at(-1) ?? "")).toBe(requestId);
  await world.close();
});
