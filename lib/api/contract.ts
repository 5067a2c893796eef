import { access } from "@/lib/access/contract";
import { associations } from "@/lib/associations/contract";
import { calendar } from "@/lib/calendar/contract";
import { imports } from "@/lib/imports/contract";
import { live } from "@/lib/live/contract";
import { members } from "@/lib/members/contract";
import { posts } from "@/lib/posts/contract";
import { weeks } from "@/lib/week/contract";

/** The whole public API, noun by noun. */
export const contract = { access, associations, members, posts, imports, calendar, weeks, live };
