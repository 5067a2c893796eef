import type { Db } from "@/db/client";
import { media, mediaPeople } from "@/db/schema/media";
import { demoMedia } from "@/db/seed/demo/media";
import type { DemoMedium, DemoShown } from "@/db/seed/demo/medium";
import { daysBefore } from "@/db/seed/demo/moments";
import { addDays, type Day } from "@/lib/time/days";
import type { DemoPictures } from "../with-demo-pictures";
import { give, type Ids, idOf } from "./ids";
import { insertAll } from "./insert-all";

/** Adds the media whose files lie in the storage, with the people on them. */
export async function addMedia(
  db: Db,
  ids: Ids,
  { pictures, today }: { pictures: DemoPictures; today: Day },
): Promise<void> {
  const stored = demoMedia().flatMap((medium) => {
    const file = pictures.get(medium.key);
    return file ? [{ medium, file }] : [];
  });
  const rows = stored.map(({ medium, file }) => {
    const { key, associationKey, motif, people, addedDaysAgo, ...fields } = medium;
    const added = daysBefore(today, addedDaysAgo, "13:40");
    const place = { id: give(ids, key), associationId: idOf(ids, associationKey) };
    return { ...fields, ...file, ...place, createdAt: added, updatedAt: added };
  });
  await insertAll(db, media, rows);
  const shown = stored.flatMap(({ medium }) =>
    medium.people.map((one) => personRow(ids, { medium, one, today })),
  );
  await insertAll(db, mediaPeople, shown);
}

type Shown = { medium: DemoMedium; one: DemoShown; today: Day };

function personRow(ids: Ids, { medium, one, today }: Shown) {
  const { validForDays, withdrawnDaysAgo, ...fields } = one;
  const added = daysBefore(today, medium.addedDaysAgo, "13:45");
  return {
    ...fields,
    associationId: idOf(ids, medium.associationKey),
    mediaId: idOf(ids, medium.key),
    validUntil: validForDays === null ? null : addDays(today, validForDays),
    withdrawnAt: withdrawnDaysAgo === null ? null : daysBefore(today, withdrawnDaysAgo, "08:30"),
    createdAt: added,
    updatedAt: added,
  };
}
