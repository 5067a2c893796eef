import "server-only";
import { standInLinks } from "@/lib/absences/server/stand-in-links";
import { decisionLinks } from "@/lib/approvals/server/decision-links";
import { firstOf } from "@/lib/notices/server/line-links";

/** Where the mails of the product lead to a page to answer on without signing in. */
export const mailLinks = firstOf(decisionLinks, standInLinks);
