import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standInRequests } from "@/db/schema/absences";
import { openAbsenceWorld } from "../testing";
import { answerStandIn } from "./answer-stand-in";
import { answerStandInByLink } from "./answer-stand-in-by-link";
import { cancelAbsence } from "./cancel-absence";
import { listAbsences } from "./list-absences";
import { listMyAbsences } from "./list-my-absences";
import { lookAtStandIn } from "./look-at-stand-in";
import { previewAbsence } from "./preview-absence";
import { reportAbsence } from "./report-absence";
import { restoreAbsence } from "./restore-absence";
import { standInLink } from "./stand-in-token";
import { updateAbsence } from "./update-absence";

let world: Awaited<ReturnType<typeof openAbsenceWorld>>;
beforeAll(async () => {
  world = await openAbsenceWorld();
});
afterAll(() => world.close());

/** Monday, the first day of the absence; a Friday before it; the Monday after. */
const first = new Date("2026-12-07T08:00:00Z");
const before = new Date("2026-12-04T08:00:00Z");
const after = new Date("2026-12-14T08:00:00Z");
const week = ["2026-12-07", "2026-12-11"] as const;

async function cast() {
  const anna = await world.join("Anna", ["editor"]);
  const ben = await world.join("Ben", ["reader"]);
  const cem = await world.join("Cem", ["reader"]);
  const lea = await world.join("Lea", ["manager"]);
  await world.standIns(anna, "editing", [ben, cem]);
  return { anna, ben, cem, lea };
}

const asked = (absenceId: string) =>
  world.db.select().from(standInRequests).where(eq(standInRequests.absenceId, absenceId));

describe("an absence that is entered", () => {
  it("asks the first deputy who is there, and nobody else", async () => {
    const { anna, ben, cem } = await cast();
    const { id } = await world.away(anna, ...week);
    expect((await asked(id)).map(({ deputyId, duties }) => [deputyId, duties])).toEqual([
      [ben.id, ["editing"]],
    ]);
    expect(await world.told(ben)).toEqual(["absence.asked"]);
    expect(await world.told(cem)).toEqual([]);
  });

  it("gives the deputy the duty from its first half on, and takes nothing back afterwards because nothing was given", async () => {
    const { anna, ben } = await cast();
    await world.away(anna, ...week);
    const roles = async (now: Date) => (await ben.at(now)).me.standings.map((one) => one.roles);
    expect(await roles(before)).toEqual([["reader"]]);
    expect(await roles(first)).toEqual([["reader", "editor"]]);
    expect(await roles(after)).toEqual([["reader"]]);
    const { standsIn } = (await ben.at(first)).me;
    expect(standsIn).toEqual([
      expect.objectContaining({ duty: "editing", membershipId: anna.id, name: "Anna" }),
    ]);
    expect((await anna.at(first)).me.standings.map((one) => one.roles)).toEqual([["editor"]]);
  });

  it("becomes one with the days it touches, and asks again for the days that are new", async () => {
    const { anna, ben } = await cast();
    const { id } = await world.away(anna, ...week);
    const [request] = await asked(id);
    const answer = {
      associationId: world.associationId,
      requestId: request?.id ?? "",
      answer: "accepted" as const,
    };
    await answerStandIn(await ben.at(), answer);
    const more = await world.away(anna, "2026-12-12", "2026-12-16");
    expect(more.id).toBe(id);
    expect(await world.rows(anna)).toHaveLength(1);
    expect((await asked(id)).map((one) => [one.endsOn, one.answer])).toEqual([["2026-12-16", null]]);
  });

  it("keeps the answer where it becomes shorter", async () => {
    const { anna, ben } = await cast();
    const { id, revision } = await world.away(anna, ...week);
    const [request] = await asked(id);
    const answer = {
      associationId: world.associationId,
      requestId: request?.id ?? "",
      answer: "accepted" as const,
    };
    await answerStandIn(await ben.at(), answer);
    const days = { startsOn: week[0], startsAtNoon: true, endsOn: "2026-12-09", endsAtNoon: true };
    await updateAbsence(await anna.at(), { absenceId: id, expectedRevision: revision, ...days });
    expect((await asked(id)).map((one) => [one.endsOn, one.endsAtNoon, one.answer])).toEqual([
      ["2026-12-09", true, "accepted"],
    ]);
    expect(await world.told(anna)).toEqual(["absence.answered"]);
  });

  it("is not written over what somebody changed meanwhile", async () => {
    const { anna } = await cast();
    const { id } = await world.away(anna, ...week);
    const days = { startsOn: week[0], startsAtNoon: false, endsOn: "2026-12-09", endsAtNoon: false };
    const late = updateAbsence(await anna.at(), { absenceId: id, expectedRevision: 0, ...days });
    await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is nobody else's to change or to take back", async () => {
    const { anna, ben } = await cast();
    const { id } = await world.away(anna, ...week);
    await expect(cancelAbsence(await ben.at(), { absenceId: id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("leaves nothing behind where it is taken back, and comes back as it was", async () => {
    const { anna, ben } = await cast();
    const { id } = await world.away(anna, ...week);
    await cancelAbsence(await anna.at(), { absenceId: id });
    expect((await ben.at(first)).me.standsIn).toEqual([]);
    expect(await world.told(ben)).toEqual([]);
    expect((await listMyAbsences(await anna.at())).absences).toEqual([]);
    await restoreAbsence(await anna.at(), { absenceId: id });
    expect((await ben.at(first)).me.standsIn).toHaveLength(1);
    expect((await listMyAbsences(await anna.at())).absences.map((one) => one.endsOn)).toEqual([week[1]]);
  });
});

describe("a deputy", () => {
  it("who declines passes it on to the next at once", async () => {
    const { anna, ben, cem } = await cast();
    const { id } = await world.away(anna, ...week);
    const [request] = await asked(id);
    const declined = {
      associationId: world.associationId,
      requestId: request?.id ?? "",
      answer: "declined" as const,
    };
    await answerStandIn(await ben.at(), declined);
    expect(await world.told(cem)).toEqual(["absence.asked"]);
    expect(await world.told(ben)).toEqual([]);
    expect((await ben.at(first)).me.standsIn).toEqual([]);
    expect((await cem.at(first)).me.standsIn).toHaveLength(1);
  });

  it("who is away too is passed over for those days, and both are asked", async () => {
    const { anna, ben, cem } = await cast();
    await world.away(ben, "2026-12-09", "2026-12-11");
    const { id } = await world.away(anna, ...week);
    expect((await asked(id)).map(({ deputyId }) => deputyId).sort()).toEqual([ben.id, cem.id].sort());
    const [mine] = (await listMyAbsences(await anna.at())).absences;
    expect(
      mine?.places[0]?.cover[0]?.stretches.map(({ from, to, holder }) => [from, to, holder?.name]),
    ).toEqual([
      ["2026-12-07", "2026-12-08", "Ben"],
      ["2026-12-09", "2026-12-11", "Cem"],
    ]);
  });

  it("answers by the link of the mail, which changes nothing when it is opened", async () => {
    const { anna, ben } = await cast();
    const { id } = await world.away(anna, ...week);
    const [request] = await asked(id);
    const token =
      standInLink({ requestId: request?.id ?? "" })
        .split("/")
        .at(-1) ?? "";
    const { me: _, ...visitor } = await ben.at();
    const question = await lookAtStandIn(visitor, { token });
    expect([question.awayName, question.answer]).toEqual(["Anna", null]);
    expect((await asked(id)).map(({ answer }) => answer)).toEqual([null]);
    await answerStandInByLink(visitor, { token, answer: "accepted" });
    expect((await asked(id)).map(({ answer }) => answer)).toEqual(["accepted"]);
    const forged = `${token.split(".")[0]}.${"A".repeat(43)}`;
    await expect(lookAtStandIn(visitor, { token: forged })).rejects.toMatchObject({ reason: "linkInvalid" });
  });

  it("is told that it has settled where the absence is over or was taken back", async () => {
    const { anna, ben } = await cast();
    const { id } = await world.away(anna, ...week);
    const [request] = await asked(id);
    const answer = {
      associationId: world.associationId,
      requestId: request?.id ?? "",
      answer: "accepted" as const,
    };
    await expect(answerStandIn(await ben.at(after), answer)).rejects.toMatchObject({
      reason: "standInSettled",
    });
  });

  it("is the only one who answers for themselves", async () => {
    const { anna, cem } = await cast();
    const { id } = await world.away(anna, ...week);
    const [request] = await asked(id);
    const answer = {
      associationId: world.associationId,
      requestId: request?.id ?? "",
      answer: "accepted" as const,
    };
    await expect(answerStandIn(await cem.at(), answer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("nobody left", () => {
  it("is told to whoever leads the district, and settles when somebody is back", async () => {
    const { anna, ben, cem, lea } = await cast();
    await world.away(ben, ...week);
    const { id } = await world.away(cem, ...week);
    await world.away(anna, ...week);
    expect(await world.told(lea)).toEqual(["absence.uncovered"]);
    await cancelAbsence(await cem.at(), { absenceId: id });
    expect(await world.told(lea)).toEqual([]);
    expect(await world.told(cem)).toEqual(["absence.asked"]);
  });
});

describe("somebody else", () => {
  it("enters that a colleague is away from now on; the colleague is told and can correct it", async () => {
    const { anna, ben, lea } = await cast();
    const input = { associationId: world.associationId, memberId: anna.id, until: "2026-11-27" };
    await reportAbsence(await lea.at(), input);
    expect(await world.told(anna)).toEqual(["absence.reported"]);
    expect((await ben.at()).me.standsIn).toHaveLength(1);
    const [mine] = (await listMyAbsences(await anna.at())).absences;
    expect([mine?.startsOn, mine?.startsAtNoon, mine?.kind, mine?.enteredByName]).toEqual([
      "2026-11-25",
      false,
      "sudden",
      "Lea",
    ]);
    await cancelAbsence(await anna.at(), { absenceId: mine?.id ?? "" });
    expect((await ben.at()).me.standsIn).toEqual([]);
  });

  it("does not as a reader, nor for somebody of another district", async () => {
    const { anna, ben } = await cast();
    const stranger = await world.join("Fremd", ["editor"], world.stade.id);
    const input = { associationId: world.associationId, until: "2026-11-27" };
    const byReader = reportAbsence(await ben.at(), { ...input, memberId: anna.id });
    await expect(byReader).rejects.toMatchObject({ code: "FORBIDDEN" });
    const ofOther = reportAbsence(await anna.at(), { ...input, memberId: stranger.id });
    await expect(ofOther).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("reads the days and who stands in, never whether it came suddenly", async () => {
    const { anna, ben, lea } = await cast();
    const input = { associationId: world.associationId };
    await reportAbsence(await lea.at(), { ...input, memberId: anna.id, until: "2026-11-27" });
    const { absences } = await listAbsences(await ben.at(), input);
    const seen = absences.find(({ membershipId }) => membershipId === anna.id);
    expect(seen).toMatchObject({ name: "Anna", endsOn: "2026-11-27", mine: false });
    expect(JSON.stringify(seen)).not.toMatch(/sudden|planned|enteredBy/);
  });

  it("of the state reports, but never reads who is away", async () => {
    const { anna } = await cast();
    const coordinator = await world.join("Land", ["coordinator"], world.state.id);
    const input = { associationId: world.associationId };
    await reportAbsence(await coordinator.at(), { ...input, memberId: anna.id, until: "2026-11-27" });
    await expect(listAbsences(await coordinator.at(), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("who leads three districts", () => {
  it("is away in all of them at once, with a stand-in of their own in each", async () => {
    const lea = await world.join("Lea", ["manager"]);
    const there = await world.join("Lea", ["manager"], world.stade.id, lea.personId);
    const ben = await world.join("Ben", ["editor"]);
    const cem = await world.join("Cem", ["editor"], world.stade.id);
    await world.standIns(lea, "approving", [ben]);
    await world.standIns(there, "approving", [cem], world.stade.id);
    await world.away(lea, ...week);
    const duties = async (who: typeof ben) => (await who.at(first)).me.standsIn.map(({ duty }) => duty);
    expect([await duties(ben), await duties(cem)]).toEqual([["approving"], ["approving"]]);
    const [mine] = (await listMyAbsences(await lea.at())).absences;
    expect(mine?.places.map(({ cover }) => cover[0]?.stretches[0]?.holder?.name).sort()).toEqual([
      "Ben",
      "Cem",
    ]);
  });
});

describe("before it is entered", () => {
  it("shows who would have it and the days nobody would, and writes nothing", async () => {
    const { anna, ben } = await cast();
    await world.away(ben, "2026-12-21", "2026-12-31");
    const christmas = {
      startsOn: "2026-12-22",
      startsAtNoon: false,
      endsOn: "2027-01-03",
      endsAtNoon: false,
    };
    const { places } = await previewAbsence(await anna.at(), christmas);
    const [place] = places;
    expect(
      place?.cover.map(({ duty, stretches }) => [duty, stretches.map(({ holder }) => holder?.name)]),
    ).toEqual([["editing", ["Cem"]]]);
    expect(await world.rows(anna)).toEqual([]);
  });
});
