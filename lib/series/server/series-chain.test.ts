import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { getCalendar } from "@/lib/calendar/server/get-calendar";
import type { SeriesCard, SeriesFields } from "../contract";
import { createSeries } from "./create-series";
import { deleteSeries } from "./delete-series";
import { endSeries } from "./end-series";
import { restoreSeries } from "./restore-series";
import { updateSeries } from "./update-series";

let db: Db;
let close: () => Promise<void>;
let stateId: string;
let editor: Ctx;
let associationId: string;
let first: SeriesCard;

const mondays: SeriesFields = {
  name: "Team-Montag",
  titlePattern: "Team-Montag {nr}",
  formatId: null,
  channelIds: [],
  plannedTime: "09:00",
  responsibleId: null,
  rule: { kind: "weekly", every: 1, weekday: 1 },
  endsOn: null,
  skipHolidays: true,
};

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  ({ id: stateId } = await addAssociation(db, "Landesverband"));
});
afterAll(() => close());

/** Today is Wednesday, 25 November 2026; the Mondays that follow are 30 November, 7, 14, 21 and 28 December. */
beforeEach(async () => {
  ({ id: associationId } = await addAssociation(db, "Celle", stateId));
  editor = await ctxFor(db, (await addMember(db, associationId, ["editor"])).personId);
  const seriesId = v7();
  first = await createSeries(editor, { ...mondays, startsOn: "2026-11-30", associationId, seriesId });
});

type Seen = { id: string; revision: number };
const at = ({ id, revision }: Seen) => ({ associationId, seriesId: id, expectedRevision: revision });
const change = (series: Seen, from: string, fields: Partial<SeriesFields> = {}) =>
  updateSeries(editor, { ...mondays, ...fields, ...at(series), from });
const end = (series: Seen, endsOn: string | null) => endSeries(editor, { ...at(series), endsOn });
const remove = async (series: Seen) => ({
  id: series.id,
  ...(await deleteSeries(editor, at(series))),
});
const restore = (series: Seen) => restoreSeries(editor, at(series));
const days = async () => {
  const december = { from: "2026-11-30", to: "2026-12-31" };
  const { slots } = await getCalendar(editor, { associationId, ...december });
  return slots.map(({ plannedOn }) => plannedOn);
};

describe("a series whose successor was deleted while a later part stands again", () => {
  /** The first to 13 December, nothing in the week of the 14th, and the last from the 21st on. */
  const withGap = async () => {
    const second = await change(first, "2026-12-14");
    const third = await change(second, "2026-12-21");
    const thirdGone = await remove(third);
    await remove({ id: second.id, revision: 2 });
    await restore(thirdGone);
    return { id: first.id, revision: 2 };
  };

  it("does not go on into that part, neither without an end nor with a later one", async () => {
    const ended = await withGap();
    await expect(end(ended, null)).rejects.toMatchObject({ reason: "seriesTakenUp" });
    await expect(end(ended, "2026-12-21")).rejects.toMatchObject({ reason: "seriesTakenUp" });
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-21", "2026-12-28"]);
  });

  it("does not go on into it by a change of the series either", async () => {
    const ended = await withGap();
    await expect(change(ended, "2026-12-07")).rejects.toMatchObject({ reason: "seriesTakenUp" });
    await expect(change(ended, "2026-11-30", { endsOn: "2026-12-21" })).rejects.toMatchObject({
      reason: "seriesTakenUp",
    });
    await change(ended, "2026-12-07", { plannedTime: "11:00", endsOn: "2026-12-13" });
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-21", "2026-12-28"]);
  });

  it("fills the time between them, and ends earlier as it likes", async () => {
    const filled = await end(await withGap(), "2026-12-20");
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
    await end(filled, "2026-12-06");
    expect(await days()).toEqual(["2026-11-30", "2026-12-21", "2026-12-28"]);
  });
});

describe("a change from a day before the series that carries another one on", () => {
  const fridays: Partial<SeriesFields> = { rule: { kind: "weekly", every: 1, weekday: 5 } };

  it("is refused while the earlier part runs there, whatever is changed", async () => {
    const later = await change(first, "2026-12-21");
    for (const [from, fields] of [
      ["2026-12-07", {}],
      ["2026-12-07", fridays],
      ["2026-12-15", {}],
      ["2026-12-20", fridays],
      ["2026-11-25", { endsOn: "2026-12-31" }],
    ] as const) {
      await expect(change(later, from, fields)).rejects.toMatchObject({ reason: "seriesBeginsLater" });
    }
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
    expect(await change(later, "2026-12-21", { plannedTime: "11:00" })).toMatchObject({ id: later.id });
  });

  it("is refused as well while a part before the one between them runs there", async () => {
    const second = await change(first, "2026-12-07");
    const third = await change(second, "2026-12-21");
    const thirdGone = await remove(third);
    await remove({ id: second.id, revision: 2 });
    const back = await restore(thirdGone);
    await expect(change(back, "2026-12-06")).rejects.toMatchObject({ reason: "seriesBeginsLater" });
    await change(back, "2026-12-07");
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
  });

  it("moves the beginning there once the earlier part is deleted", async () => {
    const later = await change(first, "2026-12-21");
    const laterGone = await remove(later);
    await remove({ id: first.id, revision: 2 });
    const back = await restore(laterGone);
    const changed = await change(back, "2026-12-07");
    expect(changed).toMatchObject({ id: later.id, startsOn: "2026-12-07" });
    expect(await days()).toEqual(["2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
  });
});

describe("a series that had ended", () => {
  it("gets none of its days back when it is carried on from a later day", async () => {
    const ended = await end(first, "2026-12-13");
    await change(ended, "2026-12-28", { endsOn: null });
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-28"]);
  });

  it("does not end before it begins", async () => {
    await expect(end(first, "2026-11-29")).rejects.toMatchObject({ reason: "seriesEndsBeforeStart" });
    expect(await days()).toHaveLength(5);
  });
});
