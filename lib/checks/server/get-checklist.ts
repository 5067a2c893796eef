import "server-only";
import { can } from "@/lib/access/policy";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { CheckItem, Checklist } from "../contract";
import { currentList } from "./current-list";
import { findDraft } from "./find-draft";

type Answer = {
  current: Checklist & { publishedAt: string | null; publishedBy: string | null };
  draft: { items: CheckItem[]; revision: number } | null;
};

/** The list that holds here, and for those who work on it its draft. */
export async function getChecklist(ctx: Ctx, input: { associationId: string }): Promise<Answer> {
  const scope = await enter(ctx, input.associationId, "checklist.read");
  const works = can(ctx.me.standings, "checklist.write", scope);
  const [current, draft] = await Promise.all([currentList(ctx, scope), works ? findDraft(ctx, scope) : null]);
  return { current, draft };
}
