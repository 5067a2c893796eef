import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { NoticeKind } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Day } from "@/lib/time/days";
import { type Notice, noticeDetails } from "../contract";
import { kindsAbout } from "../rules";
import { slugForReader } from "./concerns-coverage";
import { aboutOpenRound } from "./still-concerns";

type Facts = Pick<
  Notice,
  "kind" | "title" | "actor" | "deadline" | "outcome" | "urgent" | "from" | "to" | "answer"
>;
type Stored = {
  kind: NoticeKind;
  detail: unknown;
  /** What the post, or whoever is away, or the association is called now. */
  title: string;
  /** The deadline of its open round. */
  deadlineAt: Date | null;
  /** The days of the absence as it stands. */
  startsOn: Day | null;
  endsOn: Day | null;
};

/** The absence that a notice is about. */
export const ofAbsence = and(
  inArray(notices.kind, kindsAbout("absence")),
  eq(absences.id, notices.subjectId),
);

/** Whoever is away then. */
export const absent = alias(persons, "absent");
export const ofAbsent = eq(absent.id, absences.personId);

/**
 * The columns of which a notice is told. They need `associations` joined and, where there are any, the post
 * (`ofSubject`), its round (`ofOpenRound`), the absence (`ofAbsence`) and whoever is away (`ofAbsent`).
 */
export const factColumns = {
  id: notices.id,
  kind: notices.kind,
  detail: notices.detail,
  title: sql<string>`coalesce(case
    when ${inArray(notices.kind, kindsAbout("post"))} then ${posts.title}
    when ${inArray(notices.kind, kindsAbout("absence"))} then ${absent.name}
    else ${associations.shortName} end, '')`,
  deadlineAt: approvalRounds.deadlineAt,
  startsOn: absences.startsOn,
  endsOn: absences.endsOn,
  associationName: associations.shortName,
  associationSlug: slugForReader,
  subjectId: notices.subjectId,
};

/**
 * What a stored notice says now, in one shape for all kinds: the title as it is, the deadline and the days where they
 * were moved to. One that an older version wrote otherwise says less.
 */
export function factsOf({ kind, detail, title, deadlineAt, startsOn, endsOn }: Stored): Facts {
  const { data } = noticeDetails[kind].safeParse(detail);
  const nothing = { actor: null, deadline: null, outcome: null, urgent: false, from: null, to: null };
  const moved = {
    ...(deadlineAt && aboutOpenRound.includes(kind) ? { deadline: deadlineAt.toISOString() } : {}),
    ...(startsOn && endsOn ? { from: startsOn, to: endsOn } : {}),
  };
  return { ...nothing, answer: null, ...data, ...moved, kind, title };
}
