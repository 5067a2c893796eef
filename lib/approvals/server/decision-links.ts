import "server-only";
import { type LineLink, postLink } from "@/lib/notices/server/post-link";
import { approvalLinkTo } from "./approval-link-to";

/** Where a line of a mail about an approval leads: a page to decide on without signing in, while a decision is waited for. */
export const decisionLink: LineLink = async (ctx, notice) => {
  const { kind, associationId, subjectId, personId } = notice;
  const asks = kind === "approval.asked" || kind === "approval.reminder";
  if (!asks || !subjectId) return postLink(ctx, notice);
  return (await approvalLinkTo(ctx, { associationId, postId: subjectId, personId })) ?? postLink(ctx, notice);
};
