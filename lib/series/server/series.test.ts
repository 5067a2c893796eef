import { and, asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { activity } from "@/db/schema/activity";
import { associations, channels } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { seriesDays } from "@/db/schema/series";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { getCalendar } from "@/lib/calendar/server/get-calendar";
import { createPost } from "@/lib/posts/server/create-post";
import { deletePost } from "@/lib/posts/server/delete-post";
import { getPost } from "@/lib/posts/server/get-post";
import { transitionPost } from "@/lib/posts/server/transition-post";
import { undoPostChange } from "@/lib/posts/server/undo-post-change";
import { updatePost } from "@/lib/posts/server/update-post";
import { getWeek } from "@/lib/week/server/get-week";
import type { SeriesFields } from "../contract";
import { changeSlot } from "./change-slot";
import { createSeries } from "./create-series";
import { deleteSeries } from "./delete-series";
import { endSeries } from "./end-series";
import { fillSlot } from "./fill-slot";
import { getSeries } from "./get-series";
import { listSeries } from "./list-series";
import { restoreSeries } from "./restore-series";
import { skipSlot } from "./skip-slot";
import { swapSlots } from "./swap-slots";
import { unskipSlot } from "./unskip-slot";
import { updateSeries } from "./update-series";

let db: Db;
let close: () => Promise<void>;
let stateId: string;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let peine: Awaited<ReturnType<typeof addAssociation>>;
let editor: Ctx;
let colleague: Ctx;
let reader: Ctx;
let coordinator: Ctx;
let editorId: string;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  ({ id: stateId } = await addAssociation(db, "Landesverband"));
  coordinator = await ctxFor(db, (await addMember(db, stateId, ["coordinator"])).personId);
});
afterAll(() => close());

/** A district with nothing but its people: no test sees the series of another. */
async function freshDistrict() {
  celle = await addAssociation(db, "Celle", stateId);
  peine = await addAssociation(db, "Peine", stateId);
  const member = await addMember(db, celle.id, ["editor"]);
  editorId = member.id;
  editor = await ctxFor(db, member.personId);
  colleague = await ctxFor(db, (await addMember(db, celle.id, ["approver"])).personId);
  reader = await ctxFor(db, (await addMember(db, celle.id, ["reader"])).personId);
}

const mondays: SeriesFields = {
  name: "Team-Montag",
  titlePattern: "Team-Montag {nr} am {datum}",
  formatId: null,
  channelIds: [],
  plannedTime: "09:00",
  responsibleId: null,
  rule: { kind: "weekly", every: 1, weekday: 1 },
  endsOn: null,
  skipHolidays: true,
};

/** Today is Wednesday, 25 November 2026; the Mondays that follow are 30 November, 7, 14, 21 and 28 December. */
const begin = async (change: Partial<SeriesFields> & { startsOn?: string } = {}) => {
  await freshDistrict();
  return createSeries(editor, {
    ...mondays,
    startsOn: "2026-11-30",
    ...change,
    associationId: celle.id,
    seriesId: v7(),
  });
};
const on = (series: { id: string }, day: string) => ({ associationId: celle.id, seriesId: series.id, day });
const december = { from: "2026-11-30", to: "2026-12-31" };
const boxes = async (who = editor, range = december) => {
  const { slots } = await getCalendar(who, { associationId: celle.id, ...range });
  return slots.map(({ plannedOn, plannedTime }) => `${plannedOn} ${plannedTime ?? "offen"}`);
};

describe("a series", () => {
  it("appears as empty boxes at its wall time, in the calendar of the district and never of the state", async () => {
    const series = await begin();
    expect(await boxes()).toEqual([
      "2026-11-30 09:00",
      "2026-12-07 09:00",
      "2026-12-14 09:00",
      "2026-12-21 09:00",
      "2026-12-28 09:00",
    ]);
    expect(await boxes(reader)).toHaveLength(5);
    expect(await boxes(coordinator)).toEqual([]);
    expect(series.next.map(({ day }) => day)).toEqual(["2026-11-30", "2026-12-07", "2026-12-14"]);
  });

  it("keeps its wall time across both clock changes", async () => {
    await begin({ startsOn: "2027-03-01" });
    const spring = await boxes(editor, { from: "2027-03-22", to: "2027-04-11" });
    expect(spring).toEqual(["2027-03-22 09:00", "2027-04-05 09:00"]);
    const autumn = await boxes(editor, { from: "2027-10-25", to: "2027-11-07" });
    expect(autumn).toEqual(["2027-10-25 09:00", "2027-11-01 09:00"]);
  });

  it("leaves out the holidays of its own federal state", async () => {
    await begin({ rule: { kind: "weekly", every: 1, weekday: 7 }, startsOn: "2027-10-01" });
    const reformation = { from: "2027-10-31", to: "2027-10-31" };
    expect(await boxes(editor, reformation)).toEqual([]);
    await db.update(associations).set({ federalState: "BY" }).where(eq(associations.id, celle.id));
    expect(await boxes(editor, reformation)).toEqual(["2027-10-31 09:00"]);
  });

  it("follows the filters of the calendar", async () => {
    await begin();
    const found = async (filter: object) =>
      (await getCalendar(editor, { associationId: celle.id, ...december, ...filter })).slots.length;
    expect(await found({ text: "montag" })).toBe(5);
    expect(await found({ text: "freitag" })).toBe(0);
    expect(await found({ stages: ["drafting"] })).toBe(0);
    expect(await found({ formatIds: [celle.formatId] })).toBe(0);
    expect(await found({ channelIds: [celle.channelId] })).toBe(0);
  });

  it("is made once for the same id, and not with things of another association", async () => {
    const series = await begin();
    const again = { ...mondays, name: "Anders", startsOn: "2026-12-01", associationId: celle.id };
    const same = await createSeries(editor, { ...again, seriesId: series.id });
    expect(same.name).toBe("Team-Montag");
    const refused = (change: object) =>
      expect(createSeries(editor, { ...again, seriesId: v7(), ...change })).rejects;
    await refused({ formatId: peine.formatId }).toMatchObject({ reason: "unknownFormat" });
    await refused({ channelIds: [peine.channelId] }).toMatchObject({ reason: "unknownChannel" });
    await refused({ endsOn: "2026-11-01" }).toMatchObject({ reason: "seriesEndsBeforeStart" });
    await refused({ startsOn: "2020-01-01" }).toMatchObject({ reason: "seriesStartsFarAway" });
    await expect(createSeries(reader, { ...again, seriesId: v7() })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(listSeries(coordinator, { associationId: celle.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("ends with a day, goes on again, and can be deleted; filled places stay in the plan", async () => {
    const series = await begin();
    const post = await fillSlot(editor, { ...on(series, "2026-12-14"), postId: v7() });
    const ended = await endSeries(editor, {
      associationId: celle.id,
      seriesId: series.id,
      endsOn: "2026-12-07",
      expectedRevision: 1,
    });
    expect(await boxes()).toEqual(["2026-11-30 09:00", "2026-12-07 09:00"]);
    expect(await getPost(editor, { associationId: celle.id, postId: post.id })).toMatchObject({
      series: { name: "Team-Montag" },
    });
    const at = { associationId: celle.id, seriesId: series.id };
    await expect(endSeries(colleague, { ...at, endsOn: null, expectedRevision: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const open = await endSeries(editor, { ...at, endsOn: null, expectedRevision: ended.revision });
    expect(await boxes()).toHaveLength(4);
    await deleteSeries(editor, { ...at, expectedRevision: open.revision });
    expect(await boxes()).toEqual([]);
    expect((await listSeries(editor, { associationId: celle.id })).series).toEqual([]);
    expect(await getPost(editor, { associationId: celle.id, postId: post.id })).toMatchObject({
      series: null,
    });
  });
});

describe("a deleted series", () => {
  const deleted = async (series: { id: string; revision: number }) => {
    const at = { associationId: celle.id, seriesId: series.id };
    const { revision } = await deleteSeries(editor, { ...at, expectedRevision: series.revision });
    return { ...at, expectedRevision: revision };
  };
  const entries = (series: { id: string }) =>
    db
      .select({ kind: activity.kind, personId: activity.personId, detail: activity.detail })
      .from(activity)
      .where(eq(activity.subjectId, series.id))
      .orderBy(asc(activity.id));

  it("comes back with its places, what was left out, and its name on its posts; colleagues may do that too", async () => {
    const series = await begin();
    const post = await fillSlot(editor, { ...on(series, "2026-12-14"), postId: v7() });
    await skipSlot(editor, { ...on(series, "2026-12-21"), reason: "Ferien" });
    const at = await deleted(series);
    expect(await boxes()).toEqual([]);
    const back = await restoreSeries(colleague, at);
    expect(back).toMatchObject({ id: series.id, name: "Team-Montag", revision: 3 });
    expect(await boxes()).toEqual(["2026-11-30 09:00", "2026-12-07 09:00", "2026-12-28 09:00"]);
    expect(await getPost(editor, { associationId: celle.id, postId: post.id })).toMatchObject({
      series: { id: series.id, day: "2026-12-14" },
    });
    expect((await entries(series)).slice(-2)).toEqual([
      { kind: "series.deleted", personId: editor.me.personId, detail: { revision: 2 } },
      { kind: "series.restored", personId: colleague.me.personId, detail: { revision: 3 } },
    ]);
  });

  it("comes back once, at the revision of its deletion, and for those who may write", async () => {
    const series = await begin();
    const at = await deleted(series);
    await expect(restoreSeries(reader, at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(restoreSeries(coordinator, at)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const stale = { ...at, expectedRevision: 1 };
    await expect(restoreSeries(editor, stale)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await boxes()).toEqual([]);
    await restoreSeries(editor, at);
    await expect(restoreSeries(editor, at)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await boxes()).toHaveLength(5);
  });

  it("that carried another one on stays away when that one has gone on or was carried on anew", async () => {
    const first = await begin();
    const at = { associationId: celle.id, seriesId: first.id };
    const from = "2026-12-14";
    const later = await updateSeries(editor, { ...mondays, ...at, from, expectedRevision: 1 });
    const gone = await deleted(later);
    expect(await boxes()).toHaveLength(2);
    const open = await endSeries(editor, { ...at, endsOn: null, expectedRevision: 2 });
    await expect(restoreSeries(editor, gone)).rejects.toMatchObject({ reason: "seriesTakenUp" });
    await updateSeries(editor, { ...mondays, ...at, from, expectedRevision: open.revision });
    await expect(restoreSeries(editor, gone)).rejects.toMatchObject({ reason: "seriesTakenUp" });
    expect(await boxes()).toHaveLength(5);
  });

  it("that carried another one on comes back behind it, also when that one was deleted since", async () => {
    const first = await begin();
    const at = { associationId: celle.id, seriesId: first.id };
    const change = { ...mondays, ...at, from: "2026-12-14", expectedRevision: 1 };
    const later = await updateSeries(editor, change);
    await restoreSeries(editor, await deleted(later));
    expect(await boxes()).toHaveLength(5);
    const again = await deleted({ ...later, revision: 3 });
    await deleted({ id: first.id, revision: 2 });
    await restoreSeries(editor, again);
    expect(await boxes()).toHaveLength(3);
  });

  it("that was carried on stays away when its end was taken back and the one behind it stands again", async () => {
    const first = await begin();
    const at = { associationId: celle.id, seriesId: first.id };
    const change = { ...mondays, ...at, from: "2026-12-14", expectedRevision: 1 };
    const later = await updateSeries(editor, change);
    const laterGone = await deleted(later);
    const open = await endSeries(editor, { ...at, endsOn: null, expectedRevision: 2 });
    const firstGone = await deleted(open);
    const back = await restoreSeries(editor, laterGone);
    await expect(restoreSeries(editor, firstGone)).rejects.toMatchObject({ reason: "seriesTakenUp" });
    expect(await boxes()).toEqual(["2026-12-14 09:00", "2026-12-21 09:00", "2026-12-28 09:00"]);
    await deleted(back);
    await restoreSeries(editor, firstGone);
    expect(await boxes()).toHaveLength(5);
  });

  it("stays away as well when the one between the two is deleted", async () => {
    const first = await begin();
    const from = (series: { id: string }, day: string) =>
      updateSeries(editor, {
        ...mondays,
        associationId: celle.id,
        seriesId: series.id,
        from: day,
        expectedRevision: 1,
      });
    const second = await from(first, "2026-12-14");
    const third = await from(second, "2026-12-21");
    const thirdGone = await deleted(third);
    await deleted({ id: second.id, revision: 2 });
    const at = { associationId: celle.id, seriesId: first.id };
    const open = await endSeries(editor, { ...at, endsOn: null, expectedRevision: 2 });
    await expect(restoreSeries(editor, thirdGone)).rejects.toMatchObject({ reason: "seriesTakenUp" });
    const firstGone = await deleted(open);
    await restoreSeries(editor, thirdGone);
    await expect(restoreSeries(editor, firstGone)).rejects.toMatchObject({ reason: "seriesTakenUp" });
    expect(await boxes()).toEqual(["2026-12-21 09:00", "2026-12-28 09:00"]);
  });
});

describe("Meine Woche", () => {
  it("shows the boxes of this and next week that are mine or nobody's, from today on", async () => {
    await freshDistrict();
    const add = (name: string, responsibleId: string | null) =>
      createSeries(editor, {
        ...mondays,
        name,
        responsibleId,
        rule: { kind: "weekly", every: 1, weekday: 5 },
        associationId: celle.id,
        seriesId: v7(),
        startsOn: "2026-11-01",
      });
    await add("Meine", editorId);
    await add("Niemandes", null);
    const { slots: own } = await getWeek(editor, { associationId: celle.id });
    expect(own.map(({ name, plannedOn }) => `${name} ${plannedOn}`)).toEqual([
      "Meine 2026-11-27",
      "Niemandes 2026-11-27",
      "Meine 2026-12-04",
      "Niemandes 2026-12-04",
    ]);
    const { slots: others } = await getWeek(colleague, { associationId: celle.id });
    expect(others.map(({ name }) => name)).toEqual(["Niemandes", "Niemandes"]);
  });
});

describe("filling a box", () => {
  it("makes the post of the pattern, with format, channels, day, time and person", async () => {
    await freshDistrict();
    const series = await createSeries(editor, {
      ...mondays,
      associationId: celle.id,
      seriesId: v7(),
      startsOn: "2026-11-30",
      formatId: celle.formatId,
      channelIds: [celle.channelId],
      responsibleId: editorId,
    });
    const post = await fillSlot(colleague, { ...on(series, "2026-12-07"), postId: v7() });
    expect(post).toMatchObject({
      title: "Team-Montag 2 am 07.12.2026",
      plannedOn: "2026-12-07",
      plannedTime: "09:00",
      stage: "drafting",
      formatId: celle.formatId,
      channelIds: [celle.channelId],
      responsibleId: editorId,
      series: { id: series.id, name: "Team-Montag", day: "2026-12-07" },
    });
    expect(await boxes()).not.toContain("2026-12-07 09:00");
    const [entry] = await db.select().from(activity).where(eq(activity.subjectId, post.id));
    expect(entry).toMatchObject({ kind: "posts.created", personId: colleague.me.personId });
  });

  it("leaves out a person who has gone and a channel that rests", async () => {
    await freshDistrict();
    const series = await createSeries(editor, {
      ...mondays,
      associationId: celle.id,
      seriesId: v7(),
      startsOn: "2026-11-30",
      channelIds: [celle.channelId],
      responsibleId: editorId,
    });
    await db.update(memberships).set({ endedAt: colleague.now }).where(eq(memberships.id, editorId));
    await db.update(channels).set({ active: false }).where(eq(channels.id, celle.channelId));
    const post = await fillSlot(colleague, { ...on(series, "2026-12-07"), postId: v7() });
    expect(post).toMatchObject({ responsibleId: null, channelIds: [] });
  });

  it("is done once when asked twice, and says so to whoever comes second", async () => {
    const series = await begin();
    const postId = v7();
    const first = await fillSlot(editor, { ...on(series, "2026-12-07"), postId });
    expect(await fillSlot(editor, { ...on(series, "2026-12-07"), postId })).toEqual(first);
    await expect(fillSlot(colleague, { ...on(series, "2026-12-07"), postId: v7() })).rejects.toMatchObject({
      reason: "slotIsFilled",
      data: { postId },
    });
  });

  it("is won by one of two people who do it at once; the other loses nothing", async () => {
    const series = await begin();
    const mine = await createPost(colleague, { associationId: celle.id, title: "Eigener" });
    const answers = await Promise.allSettled(
      [editor, colleague, editor, colleague].map((who) =>
        fillSlot(who, { ...on(series, "2026-12-14"), postId: v7() }),
      ),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === "rejected") expect(answer.reason).toMatchObject({ reason: "slotIsFilled" });
    }
    const { posts } = await getCalendar(editor, { associationId: celle.id, ...december });
    expect(posts).toHaveLength(1);
    expect(await getPost(colleague, { associationId: celle.id, postId: mine.id })).toEqual(mine);
  });

  it("is refused for a day the series does not have, one gone by, and to readers", async () => {
    const series = await begin({ startsOn: "2026-11-02" });
    const fill = (who: Ctx, day: string) => fillSlot(who, { ...on(series, day), postId: v7() });
    await expect(fill(editor, "2026-12-08")).rejects.toMatchObject({ reason: "slotIsGone" });
    await expect(fill(editor, "2026-11-23")).rejects.toMatchObject({ reason: "notIntoThePast" });
    await expect(fill(editor, "2126-12-02")).rejects.toMatchObject({ reason: "tooFarAhead" });
    await expect(fill(reader, "2026-12-07")).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(fill(coordinator, "2026-12-07")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a filled box", () => {
  const filled = async () => {
    const series = await begin();
    const post = await fillSlot(editor, { ...on(series, "2026-12-07"), postId: v7() });
    return { series, post, at: { associationId: celle.id, postId: post.id } };
  };

  it("stays filled when its post is moved by hand, to another day or into the tray", async () => {
    const { post, at } = await filled();
    const base = { plannedOn: post.plannedOn };
    const move = (revision: number, plannedOn: string | null) =>
      updatePost(editor, { ...at, expectedRevision: revision, base, changes: { plannedOn } });
    await move(1, "2026-12-09");
    expect(await boxes()).not.toContain("2026-12-07 09:00");
    await move(2, null);
    expect(await boxes()).not.toContain("2026-12-07 09:00");
  });

  it("is empty again when its post is deleted or discarded, and full when that is taken back", async () => {
    const { at } = await filled();
    const { revision } = await deletePost(editor, { ...at, expectedRevision: 1 });
    expect(await boxes()).toContain("2026-12-07 09:00");
    await undoPostChange(editor, { ...at, revision });
    expect(await boxes()).not.toContain("2026-12-07 09:00");
    await transitionPost(editor, { ...at, from: "drafting", to: "discarded", reason: "Fällt aus" });
    expect(await boxes()).toContain("2026-12-07 09:00");
    const back = await transitionPost(editor, { ...at, from: "discarded", to: "drafting" });
    expect(back.series).toMatchObject({ day: "2026-12-07" });
    expect(await boxes()).not.toContain("2026-12-07 09:00");
  });

  it("lets its old post come back without it when somebody has filled it anew", async () => {
    const { series, at } = await filled();
    const { revision } = await deletePost(editor, { ...at, expectedRevision: 1 });
    const next = await fillSlot(colleague, { ...on(series, "2026-12-07"), postId: v7() });
    const back = await undoPostChange(editor, { ...at, revision });
    expect(back).toMatchObject({ series: null, plannedOn: "2026-12-07" });
    expect(await getPost(editor, { associationId: celle.id, postId: next.id })).toMatchObject({
      series: { day: "2026-12-07" },
    });
  });

  it("hides its series from the state", async () => {
    const { at } = await filled();
    expect(await getPost(coordinator, at)).toMatchObject({ series: null });
  });
});

describe("leaving out a place", () => {
  it("takes the box away, keeps the reason with the name, and gives it back", async () => {
    const series = await begin();
    await skipSlot(editor, { ...on(series, "2026-12-14"), reason: "Betriebsausflug" });
    expect(await boxes()).not.toContain("2026-12-14 09:00");
    const { slots, next } = await getSeries(reader, { associationId: celle.id, seriesId: series.id });
    expect(slots.find(({ day }) => day === "2026-12-14")?.skipped).toEqual({
      reason: "Betriebsausflug",
      by: "Test editor",
    });
    expect(next.map(({ day }) => day)).toEqual(["2026-11-30", "2026-12-07", "2026-12-21"]);
    await expect(fillSlot(editor, { ...on(series, "2026-12-14"), postId: v7() })).rejects.toMatchObject({
      reason: "slotIsSkipped",
    });
    await unskipSlot(colleague, on(series, "2026-12-14"));
    expect(await boxes()).toContain("2026-12-14 09:00");
    expect(await db.$count(seriesDays, eq(seriesDays.seriesId, series.id))).toBe(0);
  });

  it("is refused for a filled one", async () => {
    const series = await begin();
    await fillSlot(editor, { ...on(series, "2026-12-07"), postId: v7() });
    await expect(skipSlot(editor, { ...on(series, "2026-12-07"), reason: "x" })).rejects.toMatchObject({
      reason: "slotIsFilled",
    });
  });

  it("does not count the others anew", async () => {
    const series = await begin();
    await skipSlot(editor, { ...on(series, "2026-11-30"), reason: "x" });
    const post = await fillSlot(editor, { ...on(series, "2026-12-07"), postId: v7() });
    expect(post.title).toBe("Team-Montag 2 am 07.12.2026");
  });
});

describe("changing one place", () => {
  it("puts it elsewhere with a title of its own, which its post takes over", async () => {
    const series = await begin();
    await changeSlot(editor, {
      ...on(series, "2026-12-07"),
      plannedOn: "2026-12-08",
      plannedTime: null,
      title: "Team-Dienstag",
    });
    expect(await boxes()).toContain("2026-12-08 offen");
    expect(await boxes()).not.toContain("2026-12-07 09:00");
    const post = await fillSlot(editor, { ...on(series, "2026-12-07"), postId: v7() });
    expect(post).toMatchObject({ title: "Team-Dienstag", plannedOn: "2026-12-08", plannedTime: null });
  });

  it("keeps its move through leaving it out, and is nothing once it is as the rule says", async () => {
    const series = await begin();
    const moved = { plannedOn: "2026-12-08", plannedTime: "10:00", title: null };
    await changeSlot(editor, { ...on(series, "2026-12-07"), ...moved });
    await skipSlot(editor, { ...on(series, "2026-12-07"), reason: "x" });
    await unskipSlot(editor, on(series, "2026-12-07"));
    expect(await boxes()).toContain("2026-12-08 10:00");
    await changeSlot(editor, {
      ...on(series, "2026-12-07"),
      plannedOn: "2026-12-07",
      plannedTime: "09:00",
      title: null,
    });
    expect(await db.$count(seriesDays, eq(seriesDays.seriesId, series.id))).toBe(0);
  });

  it("takes another time and title on the day where it lies, even one gone by", async () => {
    const series = await begin({ startsOn: "2026-11-16" });
    const at = on(series, "2026-11-16");
    const week = { from: "2026-11-16", to: "2026-11-22" };
    const late = { plannedOn: "2026-11-16", plannedTime: "18:00", title: "Nachtrag" };
    await changeSlot(editor, { ...at, ...late });
    expect(await boxes(editor, week)).toEqual(["2026-11-16 18:00"]);
    await db.update(seriesDays).set({ movedTo: "2026-11-18" }).where(eq(seriesDays.seriesId, series.id));
    await changeSlot(editor, { ...at, plannedOn: "2026-11-18", plannedTime: null, title: null });
    expect(await boxes(editor, week)).toEqual(["2026-11-18 offen"]);
    for (const plannedOn of ["2026-11-16", "2026-11-17", "2026-11-24"]) {
      await expect(changeSlot(editor, { ...at, ...late, plannedOn })).rejects.toMatchObject({
        reason: "notIntoThePast",
      });
    }
  });

  it("never leads into the past", async () => {
    const series = await begin();
    const past = { plannedOn: "2026-11-24", plannedTime: null, title: null };
    await expect(changeSlot(editor, { ...on(series, "2026-12-07"), ...past })).rejects.toMatchObject({
      reason: "notIntoThePast",
    });
  });
});

describe("swapping", () => {
  const box = (series: { id: string }, day: string) => ({
    seriesId: series.id,
    seriesDay: day,
    plannedOn: day,
    plannedTime: "09:00",
  });

  it("exchanges a post and an empty box, and the same again takes it back", async () => {
    const series = await begin();
    const post = await createPost(editor, {
      associationId: celle.id,
      title: "Winterhilfe",
      plannedOn: "2026-12-09",
      plannedTime: "14:30",
    });
    const there = { postId: post.id, plannedOn: "2026-12-09", plannedTime: "14:30" };
    await swapSlots(editor, { associationId: celle.id, first: box(series, "2026-12-07"), second: there });
    expect(await boxes()).toContain("2026-12-09 14:30");
    const at = { associationId: celle.id, postId: post.id };
    expect(await getPost(editor, at)).toMatchObject({ plannedOn: "2026-12-07", plannedTime: "09:00" });
    const back = {
      first: { ...box(series, "2026-12-07"), plannedOn: "2026-12-09", plannedTime: "14:30" },
      second: { ...there, plannedOn: "2026-12-07", plannedTime: "09:00" },
    };
    await swapSlots(editor, { associationId: celle.id, ...back });
    expect(await boxes()).toContain("2026-12-07 09:00");
    expect(await getPost(editor, at)).toMatchObject({ plannedOn: "2026-12-09", plannedTime: "14:30" });
    expect(await db.$count(seriesDays, eq(seriesDays.seriesId, series.id))).toBe(0);
    const kinds = and(eq(activity.associationId, celle.id), eq(activity.kind, "series.swapped"));
    expect(await db.$count(activity, kinds)).toBe(2);
  });

  it("exchanges two filled places, and each post keeps its own", async () => {
    const series = await begin();
    const first = await fillSlot(editor, { ...on(series, "2026-12-07"), postId: v7() });
    const second = await fillSlot(editor, { ...on(series, "2026-12-21"), postId: v7() });
    const seen = (post: typeof first) => ({
      postId: post.id,
      plannedOn: post.plannedOn ?? "",
      plannedTime: post.plannedTime,
    });
    await swapSlots(editor, { associationId: celle.id, first: seen(first), second: seen(second) });
    expect(await getPost(editor, { associationId: celle.id, postId: first.id })).toMatchObject({
      plannedOn: "2026-12-21",
      series: { day: "2026-12-07" },
    });
    expect(await boxes()).toHaveLength(3);
  });

  it("exchanges two empty boxes of two series", async () => {
    const series = await begin();
    const fridays = await createSeries(editor, {
      ...mondays,
      name: "Freitag",
      plannedTime: null,
      rule: { kind: "weekly", every: 1, weekday: 5 },
      associationId: celle.id,
      seriesId: v7(),
      startsOn: "2026-12-01",
    });
    const other = {
      seriesId: fridays.id,
      seriesDay: "2026-12-04",
      plannedOn: "2026-12-04",
      plannedTime: null,
    };
    await swapSlots(editor, { associationId: celle.id, first: box(series, "2026-12-07"), second: other });
    const { slots } = await getCalendar(editor, {
      associationId: celle.id,
      from: "2026-12-01",
      to: "2026-12-08",
    });
    expect(slots.map(({ name, plannedOn }) => `${name} ${plannedOn}`)).toEqual([
      "Team-Montag 2026-12-04",
      "Freitag 2026-12-07",
    ]);
  });

  it("goes on when the text was changed meanwhile, and says so when the place was", async () => {
    const series = await begin();
    const post = await createPost(editor, {
      associationId: celle.id,
      title: "Winterhilfe",
      plannedOn: "2026-12-09",
    });
    const at = { associationId: celle.id, postId: post.id };
    await updatePost(colleague, {
      ...at,
      expectedRevision: 1,
      base: { title: post.title },
      changes: { title: "Winterhilfe neu" },
    });
    const there = { postId: post.id, plannedOn: "2026-12-09", plannedTime: null };
    const swap = () =>
      swapSlots(editor, { associationId: celle.id, first: there, second: box(series, "2026-12-07") });
    await swap();
    expect(await getPost(editor, at)).toMatchObject({ title: "Winterhilfe neu", plannedOn: "2026-12-07" });
    await expect(swap()).rejects.toMatchObject({ code: "CONFLICT", reason: "changedMeanwhile" });
    expect(await boxes()).toContain("2026-12-09 offen");
  });

  it("needs two, and leads nothing into the past", async () => {
    const series = await begin({ startsOn: "2026-11-02" });
    const one = box(series, "2026-12-07");
    const input = { associationId: celle.id, first: one };
    await expect(swapSlots(editor, { ...input, second: one })).rejects.toMatchObject({
      reason: "swapNeedsTwo",
    });
    await expect(swapSlots(editor, { ...input, second: box(series, "2026-11-23") })).rejects.toMatchObject({
      reason: "notIntoThePast",
    });
  });
});

describe("changing all that follow", () => {
  it("ends the old series the day before and goes on counting in the new one", async () => {
    const series = await begin();
    const changed = await updateSeries(editor, {
      ...mondays,
      plannedTime: "11:00",
      associationId: celle.id,
      seriesId: series.id,
      from: "2026-12-14",
      expectedRevision: 1,
    });
    expect(changed.id).not.toBe(series.id);
    expect(await boxes()).toEqual([
      "2026-11-30 09:00",
      "2026-12-07 09:00",
      "2026-12-14 11:00",
      "2026-12-21 11:00",
      "2026-12-28 11:00",
    ]);
    const post = await fillSlot(editor, { ...on(changed, "2026-12-14"), postId: v7() });
    expect(post.title).toBe("Team-Montag 3 am 14.12.2026");
    const listed = await listSeries(editor, { associationId: celle.id });
    expect(listed.series.map(({ id }) => id)).toEqual([changed.id]);
    await expect(
      endSeries(editor, { associationId: celle.id, seriesId: series.id, endsOn: null, expectedRevision: 2 }),
    ).rejects.toMatchObject({ reason: "seriesGoesOn" });
  });

  it("keeps filled posts where they are and links those that follow to the new series", async () => {
    const series = await begin();
    const before = await fillSlot(editor, { ...on(series, "2026-12-07"), postId: v7() });
    const after = await fillSlot(editor, { ...on(series, "2026-12-14"), postId: v7() });
    await skipSlot(editor, { ...on(series, "2026-12-21"), reason: "Ferien" });
    const changed = await updateSeries(editor, {
      ...mondays,
      name: "Team-Dienstag",
      rule: { kind: "weekly", every: 1, weekday: 2 },
      associationId: celle.id,
      seriesId: series.id,
      from: "2026-12-14",
      expectedRevision: 1,
    });
    const read = (id: string) => getPost(editor, { associationId: celle.id, postId: id });
    expect(await read(before.id)).toMatchObject({ series: { id: series.id }, revision: 1 });
    expect(await read(after.id)).toMatchObject({
      plannedOn: "2026-12-14",
      series: { id: changed.id, name: "Team-Dienstag", day: "2026-12-15" },
      revision: 1,
    });
    expect(await boxes()).toEqual(["2026-11-30 09:00", "2026-12-29 09:00"]);
  });

  it("changes the series itself where nothing lies before", async () => {
    const series = await begin();
    const changed = await updateSeries(editor, {
      ...mondays,
      name: "Montagsteam",
      associationId: celle.id,
      seriesId: series.id,
      from: "2026-11-25",
      expectedRevision: 1,
    });
    expect(changed).toMatchObject({ id: series.id, name: "Montagsteam", revision: 2 });
  });

  it("is refused from a day gone by, and to whoever saw an older series", async () => {
    const series = await begin({ startsOn: "2026-11-02" });
    const change = (from: string, expectedRevision: number) =>
      updateSeries(editor, {
        ...mondays,
        associationId: celle.id,
        seriesId: series.id,
        from,
        expectedRevision,
      });
    await expect(change("2026-11-24", 1)).rejects.toMatchObject({ reason: "notIntoThePast" });
    await expect(change("2026-12-07", 2)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});
