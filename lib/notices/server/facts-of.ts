import "server-only";
import type { NoticeKind } from "@/db/enums";
import { type Notice, noticeDetails } from "../contract";

type Facts = Pick<Notice, "kind" | "title" | "actor" | "deadline" | "outcome">;

/** What a stored notice says, in one shape for all kinds; one that an older version wrote otherwise says less. */
export function factsOf({ kind, detail }: { kind: NoticeKind; detail: unknown }): Facts {
  const none = { kind, title: "", actor: null, deadline: null, outcome: null };
  const { data } = noticeDetails[kind].safeParse(detail);
  return { ...none, ...data };
}
