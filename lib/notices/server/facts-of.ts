import "server-only";
import type { NoticeKind } from "@/db/enums";
import { type Notice, noticeDetails } from "../contract";
import { aboutOpenRound } from "./still-concerns";

type Facts = Pick<Notice, "kind" | "title" | "actor" | "deadline" | "outcome" | "urgent">;
type Stored = {
  kind: NoticeKind;
  detail: unknown;
  /** What the post is called now. */
  title: string;
  /** The deadline of its open round. */
  deadlineAt: Date | null;
};

/**
 * What a stored notice says now, in one shape for all kinds: the title of the post as it is, the deadline where it was
 * moved to. One that an older version wrote otherwise says less.
 */
export function factsOf({ kind, detail, title, deadlineAt }: Stored): Facts {
  const { data } = noticeDetails[kind].safeParse(detail);
  const facts = { actor: null, deadline: null, outcome: null, urgent: false, ...data, kind, title };
  const isMoved = deadlineAt !== null && aboutOpenRound.includes(kind);
  return isMoved ? { ...facts, deadline: deadlineAt.toISOString() } : facts;
}
