import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Post } from "@/lib/posts/contract";
import { todayIn } from "@/lib/time/zones";
import type { PostChecks } from "../contract";
import { type Finding, findingsOf, openBlocking } from "../rules";
import { caseOf } from "../rules-case";
import { type Risk, riskOf } from "../rules-risk";
import { readChannels } from "./internal";
import { readChecks } from "./read-checks";

/** How a post stands before its approval, computed anew by the rules the browser uses. */
export type Standing = { checks: PostChecks; findings: Finding[]; openBlocking: Finding[]; risk: Risk };

/** The findings and the risk class of a post as it is stored: what a request for approval asks and keeps. */
export async function standingOfPost(ctx: Ctx, scope: Scope, post: Post): Promise<Standing> {
  // One after the other: inside of a transaction the driver of PostgreSQL takes one query at a time.
  const checks = await readChecks(ctx, scope, post.id);
  const channels = await readChannels(ctx, scope);
  const { list, answers } = checks;
  const known = { channels, answers, today: todayIn(ctx.now) };
  const findings = findingsOf(list.items, answers, caseOf(post, post.mediaCards, known));
  return { checks, findings, openBlocking: openBlocking(findings), risk: riskOf(findings, checks.risk) };
}
