import type { NoticeKind } from "@/db/enums";
import type { NoticeDetail } from "./contract";

/** Something of every kind, for tests: a detail that fits whichever it is. */
export function detailOf(
  _kind: NoticeKind,
  title = "Kältebus",
): NoticeDetail<"approval.asked"> & { outcome: "approve" } {
  return { title, actor: "Ada Nolte", deadline: "2026-11-26T13:30:00.000Z", outcome: "approve" };
}
