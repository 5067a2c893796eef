import "server-only";
import { absences } from "@/lib/absences/server/router";
import { access } from "@/lib/access/server/router";
import { approvals } from "@/lib/approvals/server/router";
import { associations } from "@/lib/associations/server/router";
import { audit } from "@/lib/audit/server/router";
import { budget } from "@/lib/budget/server/router";
import { calendar } from "@/lib/calendar/server/router";
import { checks } from "@/lib/checks/server/router";
import { comments } from "@/lib/comments/server/router";
import { coverage } from "@/lib/coverage/server/router";
import { handovers } from "@/lib/handovers/server/router";
import { imports } from "@/lib/imports/server/router";
import { jobs } from "@/lib/jobs/server/router";
import { live } from "@/lib/live/server/router";
import { mails } from "@/lib/mail/server/router";
import { media } from "@/lib/media/server/router";
import { members } from "@/lib/members/server/router";
import { notices } from "@/lib/notices/server/router";
import { posts } from "@/lib/posts/server/router";
import { series } from "@/lib/series/server/router";
import { weeks } from "@/lib/week/server/router";

/** Every endpoint of the contract bound to its verb. */
export const router = {
  access,
  associations,
  members,
  absences,
  coverage,
  handovers,
  posts,
  series,
  comments,
  checks,
  approvals,
  media,
  imports,
  calendar,
  weeks,
  budget,
  audit,
  jobs,
  notices,
  mails,
  live,
};
