import "server-only";
import type { NoticeKind } from "@/db/enums";
import { publicUrl } from "@/lib/access/server/public-url";
import { subjectOf } from "@/lib/notices/rules";

/**
 * The ids of a mail, without angle brackets: its own, the same at every attempt, and that of its conversation, so that
 * a mail program shows together what is about one post or absence, and all bundles.
 */
export function threadOf(
  mail: { id: string; personId: string },
  told: readonly { kind: NoticeKind; subjectId: string | null }[],
): { messageId: string; references: string } {
  const at = new URL(publicUrl()).hostname;
  const subjects = new Set(told.map(({ subjectId }) => subjectId));
  const [first] = told;
  const topic =
    subjects.size === 1 && first?.subjectId ? `${subjectOf(first.kind)}-${first.subjectId}` : "bundle";
  return { messageId: `${mail.id}@${at}`, references: `${topic}.${mail.personId}@${at}` };
}
