import { absences } from "@/lib/absences/contract";
import { access } from "@/lib/access/contract";
import { approvals } from "@/lib/approvals/contract";
import { associations } from "@/lib/associations/contract";
import { audit } from "@/lib/audit/contract";
import { budget } from "@/lib/budget/contract";
import { calendar } from "@/lib/calendar/contract";
import { checks } from "@/lib/checks/contract";
import { comments } from "@/lib/comments/contract";
import { coverage } from "@/lib/coverage/contract";
import { handovers } from "@/lib/handovers/contract";
import { imports } from "@/lib/imports/contract";
import { jobs } from "@/lib/jobs/contract";
import { live } from "@/lib/live/contract";
import { mails } from "@/lib/mail/contract";
import { media } from "@/lib/media/contract";
import { members } from "@/lib/members/contract";
import { notices } from "@/lib/notices/contract";
import { posts } from "@/lib/posts/contract";
import { series } from "@/lib/series/contract";
import { weeks } from "@/lib/week/contract";

/** The whole public API, noun by noun. */
export const contract = {
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
