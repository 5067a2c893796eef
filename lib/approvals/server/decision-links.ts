import "server-only";
import { asksToDecide } from "@/lib/notices/rules";
import type { LineLinks } from "@/lib/notices/server/line-links";
import { approvalLinksTo } from "./approval-links-to";

/** The lines of a mail that ask for a decision lead to a page to decide on, while its reader may decide. */
export const decisionLinks: LineLinks = async (ctx, lines) => {
  const asked = lines.filter(({ kind }) => asksToDecide(kind));
  const postIds = asked.flatMap(({ subjectId }) => subjectId ?? []);
  const [first] = asked;
  const links = first ? await approvalLinksTo(ctx, { personId: first.personId, postIds }) : new Map();
  return lines.map(({ kind, subjectId }) => (asksToDecide(kind) && links.get(subjectId ?? "")) || null);
};
