import "server-only";
import { type Example, onAssociation, onSeries } from "./isolation-example";

const weekly = {
  name: "x",
  titlePattern: "x {nr}",
  formatId: null,
  channelIds: [],
  plannedTime: null,
  responsibleId: null,
  rule: { kind: "weekly", every: 1, weekday: 1 },
  endsOn: null,
  skipHolidays: true,
};

/** The examples of series. */
export const seriesExamples: Record<string, Example> = {
  "series.listSeries": onAssociation("post.readInternal", {}, "district"),
  "series.getSeries": onSeries({}, "post.readInternal"),
  "series.createSeries": onAssociation(
    "post.write",
    { ...weekly, seriesId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b62", startsOn: "2026-12-01" },
    "district",
  ),
  "series.updateSeries": onSeries({ ...weekly, from: "2026-12-07", expectedRevision: 1 }),
  "series.endSeries": onSeries({ endsOn: "2026-12-07", expectedRevision: 1 }),
  "series.deleteSeries": onSeries({ expectedRevision: 1 }),
  "series.restoreSeries": {
    input: ({ id, deletedSeriesId }) => ({
      associationId: id,
      seriesId: deletedSeriesId,
      expectedRevision: 1,
    }),
    needs: "post.write",
    on: "district",
    child: true,
  },
  "series.fillSlot": onSeries({ day: "2026-12-07", postId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b63" }),
  "series.skipSlot": onSeries({ day: "2026-12-07", reason: "x" }),
  "series.unskipSlot": onSeries({ day: "2026-12-07" }),
  "series.changeSlot": onSeries({
    day: "2026-12-07",
    plannedOn: "2026-12-08",
    plannedTime: null,
    title: null,
  }),
  "series.swapSlots": {
    input: ({ id, postId, seriesId }) => ({
      associationId: id,
      first: { postId, plannedOn: "2026-12-01", plannedTime: null },
      second: { seriesId, seriesDay: "2026-12-07", plannedOn: "2026-12-07", plannedTime: null },
    }),
    needs: "post.write",
    on: "district",
    child: true,
  },
};
