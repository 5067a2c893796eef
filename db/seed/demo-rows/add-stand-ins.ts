import { inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { absences, handovers, standInRequests } from "@/db/schema/absences";
import { accessChecks, coverAgreements } from "@/db/schema/coverage";
import { posts } from "@/db/schema/posts";
import { daysBefore } from "@/db/seed/demo/moments";
import {
  type DemoAbsence,
  demoAbsences,
  demoAccessChecks,
  demoHeldKeys,
  demoHelp,
  standInDistricts,
} from "@/db/seed/demo/stand-ins";
import type { DemoStory } from "@/db/seed/demo/story";
import { askedFor } from "@/lib/absences/server/asked-for";
import { readTeam } from "@/lib/coverage/server/read-teams";
import { workCalendars } from "@/lib/coverage/server/work-calendars";
import { addDays, type Day } from "@/lib/time/days";
import { give, type Ids, idOf } from "./ids";
import { insertAll } from "./insert-all";

/** Adds who is away with whom that asks to stand in, which neighbours help, the access checks, and what is on hold. */
export async function addStandIns(
  db: Db,
  ids: Ids,
  { story, today }: { story: DemoStory; today: Day },
): Promise<void> {
  const all = demoAbsences(today);
  await insertAll(db, absences, all.map(absenceRow(ids, today)));
  for (const one of all) await addRequests(db, ids, { one, today });
  await insertAll(db, handovers, all.filter(({ note }) => note !== "").map(noteRow(ids, today)));
  await addHelp(db, ids, today);
  const checks = demoAccessChecks().map(({ associationKey, personKey, ago, ...check }) => ({
    ...check,
    associationId: idOf(ids, associationKey),
    checkedOn: addDays(today, -ago),
    checkedById: idOf(ids, personKey),
  }));
  await insertAll(db, accessChecks, checks);
  await holdSome(db, ids, { story, today });
}

const absenceRow =
  (ids: Ids, today: Day) =>
  ({ key, personKey, startsOn, endsOn, kind, asked }: DemoAbsence) => ({
    id: give(ids, key),
    personId: idOf(ids, personKey),
    ...{ startsOn, endsOn, kind },
    enteredById: idOf(ids, personKey),
    ...stampsOf(daysBefore(today, asked, "08:30")),
  });

/** Those whom the product would ask, so that it finds nothing to change. */
async function addRequests(db: Db, ids: Ids, { one, today }: { one: DemoAbsence; today: Day }) {
  const associationId = idOf(ids, one.associationKey);
  const team = await readTeam(db, associationId, today);
  const calendar = (await workCalendars(db, [associationId])).get(associationId);
  const [row] = await db
    .select()
    .from(absences)
    .where(inArray(absences.id, [idOf(ids, one.key)]));
  if (!row || !calendar) return;
  const { startsOn, startsAtNoon, endsOn, endsAtNoon } = row;
  const rows = askedFor(team, row, { calendar, today }).flatMap(({ principal, deputies }) =>
    [...deputies].map(([deputyId, duties]) => ({
      ...{ associationId, absenceId: row.id, membershipId: principal.membershipId, deputyId, duties },
      ...{ startsOn, startsAtNoon, endsOn, endsAtNoon },
      answer: one.answer,
      takenOverAt: one.takenOver ? daysBefore(today, 1, "09:15") : null,
      ...stampsOf(daysBefore(today, one.asked, "08:30")),
    })),
  );
  await insertAll(db, standInRequests, rows);
}

const noteRow =
  (ids: Ids, today: Day) =>
  ({ key, personKey, associationKey, note, asked }: DemoAbsence) => ({
    associationId: idOf(ids, associationKey),
    absenceId: idOf(ids, key),
    membershipId: idOf(ids, `${associationKey}/${personKey}`),
    note,
    editedById: idOf(ids, personKey),
    ...stampsOf(daysBefore(today, asked - 4, "15:40")),
  });

async function addHelp(db: Db, ids: Ids, today: Day): Promise<void> {
  const rows = demoHelp().map(
    ({ associationKey, helperKey, duties, proposed, proposedByKey, agreedByKey }) => ({
      associationId: idOf(ids, associationKey),
      helperId: idOf(ids, helperKey),
      duties,
      proposedById: idOf(ids, proposedByKey),
      agreedById: agreedByKey ? idOf(ids, agreedByKey) : null,
      agreedAt: agreedByKey ? daysBefore(today, proposed - 3, "10:05") : null,
      ...stampsOf(daysBefore(today, proposed, "11:20")),
    }),
  );
  await insertAll(db, coverAgreements, rows);
}

async function holdSome(db: Db, ids: Ids, { story, today }: { story: DemoStory; today: Day }) {
  const keys = demoHeldKeys(story.posts, today);
  const [first] = demoAbsences(today).filter(
    ({ associationKey }) => associationKey === standInDistricts.uncovered,
  );
  if (!first || keys.length === 0) return;
  await db
    .update(posts)
    .set({
      heldReason: "Bis die Redaktion wieder besetzt ist",
      heldAt: daysBefore(today, 1, "09:30"),
      heldById: idOf(ids, first.personKey),
    })
    .where(
      inArray(
        posts.id,
        keys.map((key) => idOf(ids, key)),
      ),
    );
}

function stampsOf(at: Date) {
  return { createdAt: at, updatedAt: at };
}
