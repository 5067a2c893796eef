import "server-only";
import { access } from "@/lib/access/server/router";
import { associations } from "@/lib/associations/server/router";
import { calendar } from "@/lib/calendar/server/router";
import { imports } from "@/lib/imports/server/router";
import { live } from "@/lib/live/server/router";
import { members } from "@/lib/members/server/router";
import { posts } from "@/lib/posts/server/router";
import { weeks } from "@/lib/week/server/router";

/** Every endpoint of the contract bound to its verb. */
export const router = { access, associations, members, posts, imports, calendar, weeks, live };
