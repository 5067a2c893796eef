import type { DemoPost } from "@/db/seed/demo/posts";
import { demoSeries } from "@/db/seed/demo/series";
import { addDays, type Day } from "@/lib/time/days";

/** The key of the post that fills a place of a series: `celle/series/team/2026-11-30`. */
export function seriesPostKey(seriesKey: string, day: Day): string {
  return `${seriesKey}/${day}`;
}

/** The posts that fill the places of the series around a day, as the other plans have theirs. */
export function seriesPosts(today: Day): (DemoPost & { mediumKeys: string[] })[] {
  return demoSeries(today).flatMap(
    ({ key, associationKey, formatKey, channelKeys, plannedTime, filled: places }) =>
      places.map(({ day, title, body, stage }) => ({
        key: seriesPostKey(key, day),
        associationKey,
        title,
        body,
        note: "",
        plannedOn: day,
        plannedTime,
        stage,
        discardedReason: null,
        formatKey,
        topic: "jobs",
        actionDayKey: null,
        responsibleKey: null,
        followUpOn: null,
        channelKeys,
        districtOnly: false,
        createdOn: addDays(day < today ? day : today, -10),
        scene: null,
        mediumKeys: [],
      })),
  );
}
