import "server-only";
import { publicUrl } from "@/lib/access/server/public-url";

/**
 * The ids of a mail, without angle brackets: its own, the same at every attempt, and that of its conversation, so that
 * a mail program shows together what is about one post, and all bundles.
 */
export function threadOf(
  mail: { id: string; personId: string },
  told: readonly { subjectId: string | null }[],
): { messageId: string; references: string } {
  const at = new URL(publicUrl()).hostname;
  const subjects = new Set(told.map(({ subjectId }) => subjectId));
  const [subject] = subjects;
  const topic = subjects.size === 1 && subject ? `post-${subject}` : "bundle";
  return { messageId: `${mail.id}@${at}`, references: `${topic}.${mail.personId}@${at}` };
}
