import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { series } from "@/db/schema/series";
import { answerStandIn } from "@/lib/absences/server/answer-stand-in";
import { createAbsence } from "@/lib/absences/server/create-absence";
import { listAbsences } from "@/lib/absences/server/list-absences";
import { updateAbsence } from "@/lib/absences/server/update-absence";
import { deletePost } from "@/lib/posts/server/delete-post";
import { transitionPost } from "@/lib/posts/server/transition-post";
import { openHandoverWorld } from "../testing";
import { getHandover } from "./get-handover";
import { saveHandoverNote } from "./save-handover-note";
import { takeOver } from "./take-over";
import { undoTakeOver } from "./undo-take-over";

let world: Awaited<ReturnType<typeof openHandoverWorld>>;
beforeAll(async () => {
  world = await openHandoverWorld();
});
afterAll(() => world.close());

/** The last Friday before the absence, its first Monday, its Wednesday. */
const friday = new Date("2026-12-04T08:00:00Z");
const monday = new Date("2026-12-07T08:00:00Z");
const wednesday = new Date("2026-12-09T08:00:00Z");
const week = ["2026-12-07", "2026-12-11"] as const;
const titles = (posts: readonly { title: string }[]) => posts.map(({ title }) => title);

describe("the sheet before the absence", () => {
  it("names the posts of its days with the next step, what was overdue, and nothing of anybody else", async () => {
    const { anna, ben, lea } = await world.cast();
    await world.write(anna, { title: "Überfällig", plannedOn: "2026-11-26" });
    await world.write(anna, { title: "In der Zeit", plannedOn: "2026-12-09", plannedTime: "10:00" });
    await world.write(anna, { title: "Weit danach", plannedOn: "2027-03-01" });
    await world.write(lea, { title: "Von Lea", plannedOn: "2026-12-09" });
    const { id } = await world.away(anna, ...week);
    const sheet = await world.sheet(await ben.at(friday), id);
    expect(titles(sheet.posts)).toEqual(["Überfällig", "In der Zeit"]);
    expect(sheet.posts.map(({ overdue, next, plannedTime }) => [overdue, next?.step, plannedTime])).toEqual([
      [true, "body", null],
      [false, "body", "10:00"],
    ]);
    expect(sheet.absence).toMatchObject({ name: "Anna", mine: false });
    expect(sheet.requests.map(({ name, answer, takenOverAt }) => [name, answer, takenOverAt])).toEqual([
      ["Ben", null, null],
    ]);
    expect([sheet.phase, sheet.frozenAt, sheet.from, sheet.to]).toEqual(["ahead", null, ...week]);
    expect(sheet.team.find(({ name }) => name === "Ben")?.email).toBeNull();
    expect(titles((await world.sheet(await anna.at(friday), id)).posts)).toEqual(titles(sheet.posts));
  });

  it("names research with its contacts, and posts whose work falls into the days though they come later", async () => {
    const { anna, ben } = await world.cast();
    const contacts = {
      [v7()]: { name: "Frau Ott", role: "Leitung", phone: "05141 1", email: "o@x.example" },
    };
    const facts = { [v7()]: { statement: "Seit 1998?", verifiedById: null } };
    await world.write(anna, {
      title: "Porträt",
      stage: "research",
      followUpOn: "2026-12-08",
      contacts,
      facts,
    });
    await world.write(anna, { title: "Nur so", stage: "idea" });
    await world.write(anna, { title: "Danach dran", plannedOn: "2026-12-14" });
    const { id } = await world.away(anna, ...week);
    const { research, posts, ideaCount } = await world.sheet(await ben.at(friday), id);
    expect(research).toMatchObject([
      { title: "Porträt", followUpOn: "2026-12-08", openFacts: 1, contacts: [{ name: "Frau Ott" }] },
    ]);
    expect([titles(posts), ideaCount]).toEqual([["Danach dran"], 1]);
  });

  it("goes over the turn of the year, and shows the empty boxes of those days that are theirs", async () => {
    const { anna, ben } = await world.cast();
    await world.write(anna, { title: "Neujahr", plannedOn: "2027-01-02" });
    await world.write(anna, { title: "Später", plannedOn: "2027-01-08" });
    const weekly = { associationId: world.associationId, titlePattern: "Tipp", startsOn: "2026-11-02" };
    const rule = { kind: "weekly" as const, every: 1, weekday: 1 };
    await world.db.insert(series).values([
      { ...weekly, name: "Ihre", rule, responsibleId: anna.id, skipHolidays: false },
      { ...weekly, name: "Andere", rule, responsibleId: ben.id, skipHolidays: false },
    ]);
    const { id } = await world.away(anna, "2026-12-21", "2027-01-10");
    const sheet = await world.sheet(await ben.at(friday), id);
    expect(sheet.to).toBe("2027-01-03");
    expect(sheet.posts.map(({ title }) => title)).toContain("Neujahr");
    expect(sheet.slots.map(({ title, plannedOn }) => [title, plannedOn])).toEqual([
      ["Ihre", "2026-12-21"],
      ["Ihre", "2026-12-28"],
    ]);
  });
});

describe("the sheet from the beginning on", () => {
  it("is kept as it was, with each change since marked and what came new", async () => {
    const { anna, ben } = await world.cast();
    const at = { plannedOn: "2026-12-09" };
    const moved = await world.write(anna, { title: "Verschoben", ...at });
    const staged = await world.write(anna, { title: "Weiter", ...at });
    const worded = await world.write(anna, { title: "Text neu", ...at });
    const dropped = await world.write(anna, { title: "Verworfen", ...at });
    const gone = await world.write(anna, { title: "Gelöscht", ...at });
    await world.write(anna, { title: "Wie zuvor", ...at });
    const { id } = await world.away(anna, ...week);
    await world.sweep(monday);
    const by = await ben.at(monday);
    const { associationId } = world;
    await world.change(by, moved.id, { plannedOn: "2026-12-18" });
    await transitionPost(by, { associationId, postId: staged.id, from: "drafting", to: "research" });
    await world.change(by, worded.id, { body: "Jetzt mit Text." });
    const drop = { associationId, postId: dropped.id, from: "drafting" as const, to: "discarded" as const };
    await transitionPost(by, { ...drop, reason: "Fällt aus" });
    await deletePost(by, { associationId, postId: gone.id, expectedRevision: gone.revision });
    await world.write({ ...anna, at: () => anna.at(monday) }, { title: "Neu", plannedOn: "2026-12-10" });
    const sheet = await world.sheet(await ben.at(wednesday), id);
    expect(sheet.frozenAt).toBe(monday.toISOString());
    expect(Object.fromEntries(sheet.posts.map(({ title, changes }) => [title, changes]))).toEqual({
      Verschoben: [{ kind: "moved", to: "2026-12-18", time: null }],
      Weiter: [{ kind: "stage", to: "research" }],
      "Text neu": [{ kind: "text" }],
      Verworfen: [{ kind: "discarded" }],
      Gelöscht: [{ kind: "gone" }],
      "Wie zuvor": [],
      Neu: [{ kind: "added" }],
    });
    expect(sheet.posts.find(({ title }) => title === "Verschoben")?.plannedOn).toBe("2026-12-09");
  });

  it("is kept once, whether the sweep runs once or twice, and not before the first half day", async () => {
    const { anna } = await world.cast();
    const absence = { startsOn: "2026-12-07", startsAtNoon: true, endsOn: "2026-12-08", endsAtNoon: false };
    const { id } = await createAbsence(await anna.at(), absence);
    await world.sweep(monday);
    expect(await world.stored(id)).toEqual([]);
    const noon = new Date("2026-12-07T11:00:00Z");
    await world.sweep(noon);
    const [once] = await world.stored(id);
    await world.write(anna, { title: "Danach", plannedOn: "2026-12-08" });
    await world.sweep(wednesday);
    await world.sweep(new Date("2026-12-08T08:00:00Z"));
    expect([once?.frozenAt, await world.stored(id)]).toEqual([noon, [once]]);
  });

  it("keeps nobody's contacts and no consent", async () => {
    const { anna } = await world.cast();
    const contacts = { [v7()]: { name: "Frau Ott", role: "", phone: "05141 77777", email: "" } };
    await world.write(anna, { title: "Porträt", stage: "research", contacts });
    const { id } = await world.away(anna, ...week);
    await world.sweep(monday);
    const kept = JSON.stringify(await world.stored(id));
    expect(kept).toContain("Porträt");
    expect(kept).not.toMatch(/Ott|77777/);
  });

  it("thaws where the absence is moved to begin later, at once and in what is stored", async () => {
    const { anna, ben } = await world.cast();
    const post = await world.write(anna, { plannedOn: "2026-12-16" });
    const { id, revision } = await world.away(anna, "2026-12-07", "2026-12-18");
    await world.sweep(monday);
    const later = { startsOn: "2026-12-14", startsAtNoon: false, endsOn: "2026-12-18", endsAtNoon: false };
    await updateAbsence(await anna.at(monday), { ...later, absenceId: id, expectedRevision: revision });
    await world.change(await anna.at(monday), post.id, { plannedOn: "2026-12-17" });
    const sheet = await world.sheet(await ben.at(monday), id);
    expect([sheet.frozenAt, sheet.posts.map(({ plannedOn, changes }) => [plannedOn, changes])]).toEqual([
      null,
      [["2026-12-17", []]],
    ]);
    await world.sweep(monday);
    expect((await world.stored(id)).map(({ frozen, frozenAt }) => [frozen, frozenAt])).toEqual([
      [null, null],
    ]);
  });
});

describe("the sheet after the return", () => {
  it("says what has become of its posts, and nothing of what came up later", async () => {
    const { anna, ben } = await world.cast();
    await world.write(anna, { title: "Liegen geblieben", plannedOn: "2026-12-09" });
    const { id } = await world.away(anna, ...week);
    await world.sweep(monday);
    const back = { ...anna, at: () => anna.at(new Date("2026-12-14T08:00:00Z")) };
    await world.write(back, { title: "Danach", plannedOn: "2026-12-15" });
    await world.write(back, { title: "Neue Recherche", stage: "research" });
    const sheet = await world.sheet(await ben.at(new Date("2026-12-16T08:00:00Z")), id);
    expect([sheet.phase, titles(sheet.posts), sheet.research]).toEqual(["over", ["Liegen geblieben"], []]);
    expect(sheet.posts[0]?.overdue).toBe(true);
  });
});

describe("the note", () => {
  const note = (who: Awaited<ReturnType<typeof world.join>>, absenceId: string, text: string, rev: number) =>
    who.at(friday).then((ctx) =>
      saveHandoverNote(ctx, {
        ...{ associationId: world.associationId, absenceId, note: text, expectedRevision: rev },
      }),
    );

  it("is written by whoever is away, stands in or leads, and by nobody else", async () => {
    const { anna, ben, cem, lea } = await world.cast();
    const { id } = await world.away(anna, ...week);
    expect(await note(anna, id, "Schlüssel liegt vorn.", 0)).toMatchObject({ revision: 1 });
    expect(await note(ben, id, "Schlüssel liegt hinten.", 1)).toMatchObject({ revision: 2 });
    expect(await note(lea, id, "", 2)).toMatchObject({ text: "", revision: 3 });
    await expect(note(cem, id, "x", 3)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const [request] = await world.requests(id);
    const said = { associationId: world.associationId, requestId: request?.id ?? "" };
    await answerStandIn(await ben.at(friday), { ...said, answer: "declined" });
    await expect(note(ben, id, "x", 3)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const mayWrite = async (who: typeof ben) => (await world.sheet(await who.at(friday), id)).mayWrite;
    expect([await mayWrite(anna), await mayWrite(ben), await mayWrite(lea)]).toEqual([true, false, true]);
  });

  it("is never lost: who wrote meanwhile comes back, and keeping the sheet is no change of it", async () => {
    const { anna, ben } = await world.cast();
    const { id } = await world.away(anna, ...week);
    await world.sweep(monday);
    await note(anna, id, "Von Anna", 0);
    const late = await note(ben, id, "Von Ben", 0).catch((error: unknown) => error);
    expect(late).toMatchObject({ code: "CONFLICT", data: { current: { text: "Von Anna", revision: 1 } } });
    expect((await world.sheet(await ben.at(friday), id)).note.text).toBe("Von Anna");
  });

  it("goes along when the absence becomes part of another", async () => {
    const { anna, ben } = await world.cast();
    const first = await world.away(anna, ...week);
    const second = await world.away(anna, "2026-12-16", "2026-12-18");
    const long = "x".repeat(4_000);
    await note(anna, first.id, `Erste Woche ${long}`, 0);
    await note(anna, second.id, `Zweite Woche ${long}`, 0);
    const joined = await world.away(anna, "2026-12-12", "2026-12-15");
    const { note: kept } = await world.sheet(await ben.at(friday), joined.id);
    expect(kept.text).toBe(`Erste Woche ${long}\n\nZweite Woche ${long}`);
  });
});

describe("taking over", () => {
  it("is said by the deputy who was asked, once, and is their yes too", async () => {
    const { anna, ben, cem, lea } = await world.cast();
    const { id: absenceId } = await world.away(anna, ...week);
    const input = { associationId: world.associationId, absenceId };
    for (const other of [anna, cem, lea]) {
      await expect(takeOver(await other.at(friday), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await takeOver(await ben.at(friday), input);
    expect(await takeOver(await ben.at(monday), input)).toEqual({ takenOverAt: friday.toISOString() });
    const { requests } = await world.sheet(await anna.at(monday), absenceId);
    expect(requests).toMatchObject([
      { answer: "accepted", takenOver: true, takenOverAt: friday.toISOString() },
    ]);
    const { absences } = await listAbsences(await lea.at(friday), input);
    expect(absences.find(({ id }) => id === absenceId)?.requests).toMatchObject([{ takenOver: true }]);
  });

  it("is refused after a no", async () => {
    const { anna, ben } = await world.cast();
    const { id: absenceId } = await world.away(anna, ...week);
    const [request] = await world.requests(absenceId);
    const { associationId } = world;
    const ctx = await ben.at(friday);
    await answerStandIn(ctx, { associationId, requestId: request?.id ?? "", answer: "declined" });
    await expect(takeOver(ctx, { associationId, absenceId })).rejects.toMatchObject({
      reason: "handoverDeclined",
    });
  });

  it("is taken back within the grace, and stands after it", async () => {
    const { anna, ben } = await world.cast();
    const { id: absenceId } = await world.away(anna, ...week);
    const input = { associationId: world.associationId, absenceId };
    const at = (seconds: number) => ben.at(new Date(friday.getTime() + seconds * 1_000));
    await takeOver(await at(0), input);
    await undoTakeOver(await at(10), input);
    expect((await world.requests(absenceId)).map(({ takenOverAt }) => takenOverAt)).toEqual([null]);
    await takeOver(await at(20), input);
    await expect(undoTakeOver(await at(100), input)).rejects.toMatchObject({ reason: "takenOverStands" });
  });
});

describe("who sees it", () => {
  it("is the people of the association, never the state and never another district", async () => {
    const { anna, cem } = await world.cast();
    const { id } = await world.away(anna, ...week);
    const coordinator = await world.join("Ida", ["coordinator", "admin"], world.state.id);
    const neighbour = await world.join("Olaf", ["manager"], world.stade.id);
    await expect(world.sheet(await coordinator.at(), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.sheet(await neighbour.at(), id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await world.sheet(await cem.at(), id)).mayWrite).toBe(false);
    const elsewhere = { associationId: world.stade.id, absenceId: id };
    await expect(getHandover(await neighbour.at(), elsewhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
