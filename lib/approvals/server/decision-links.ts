import "server-only";
import { asksToDecide } from "@/lib/notices/rules";
import { type LineLinks, postLink } from "@/lib/notices/server/post-links";
import { approvalLinksTo } from "./approval-links-to";

/** Where the lines of a mail lead: to a page to decide on without signing in, while its reader may decide. */
export const decisionLinks: LineLinks = async (ctx, lines) => {
  const asked = lines.filter(({ kind }) => asksToDecide(kind));
  const postIds = asked.flatMap(({ subjectId }) => subjectId ?? []);
  const [first] = asked;
  const links = first ? await approvalLinksTo(ctx, { personId: first.personId, postIds }) : new Map();
  return lines.map((line) => (asksToDecide(line.kind) && links.get(line.subjectId ?? "")) || postLink(line));
};
