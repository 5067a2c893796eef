import { v7 } from "uuid";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { memberships, persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { subjectOf } from "./rules";

/** Something of every kind, for tests: a detail that fits whichever it is. */
export function detailOf(_kind: NoticeKind, title = "Kältebus") {
  const days = { from: "2026-11-30", to: "2026-12-02" };
  const said = { outcome: "approve", answer: "accepted" } as const;
  return { title, actor: "Ada Nolte", deadline: "2026-11-26T13:30:00.000Z", ...days, ...said };
}

/** A post that somebody can be told about, open to the state unless it is said otherwise. */
export async function addPost(
  db: Db,
  associationId: string,
  more: Partial<typeof posts.$inferInsert> = {},
): Promise<string> {
  const id = v7();
  await db.insert(posts).values({ id, associationId, title: "Kältebus", stage: "review", ...more });
  return id;
}

/** Monday to Friday of the week after, of somebody new in the association: Ida Kern. */
export async function addAbsence(
  db: Db,
  associationId: string,
  more: Partial<typeof absences.$inferInsert> = {},
): Promise<{ id: string; personId: string; membershipId: string }> {
  const [id, personId, membershipId] = [v7(), v7(), v7()];
  await db.insert(persons).values({ id: personId, name: "Ida Kern", email: `${personId}@test.example` });
  await db.insert(memberships).values({ id: membershipId, associationId, personId, roles: ["editor"] });
  const days = { startsOn: "2026-11-30", endsOn: "2026-12-04" };
  await db
    .insert(absences)
    .values({ id, personId, ...days, kind: "planned", enteredById: personId, ...more });
  return { id, personId, membershipId };
}

/** The id of something that a notice of this kind may be about. */
export async function addSubject(db: Db, associationId: string, kind: NoticeKind): Promise<string> {
  const subject = subjectOf(kind);
  if (subject === "association") return associationId;
  return subject === "post" ? addPost(db, associationId) : (await addAbsence(db, associationId)).id;
}
