import type { Locale } from "@/db/enums";
import deAbsences from "@/lib/i18n/de/absences";
import deAccess from "@/lib/i18n/de/access";
import deApprovalPanel from "@/lib/i18n/de/approval-panel";
import deApprovalWords from "@/lib/i18n/de/approval-words";
import deApprovals from "@/lib/i18n/de/approvals";
import deAssociations from "@/lib/i18n/de/associations";
import deAudit from "@/lib/i18n/de/audit";
import deBudget from "@/lib/i18n/de/budget";
import deCalendar from "@/lib/i18n/de/calendar";
import deChecks from "@/lib/i18n/de/checks";
import deComments from "@/lib/i18n/de/comments";
import deCommon from "@/lib/i18n/de/common";
import deCoverage from "@/lib/i18n/de/coverage";
import deErrors from "@/lib/i18n/de/errors";
import deFailure from "@/lib/i18n/de/failure";
import deHandovers from "@/lib/i18n/de/handovers";
import deHolds from "@/lib/i18n/de/holds";
import deIdeas from "@/lib/i18n/de/ideas";
import deImportRows from "@/lib/i18n/de/import-rows";
import deImports from "@/lib/i18n/de/imports";
import deJobs from "@/lib/i18n/de/jobs";
import deMails from "@/lib/i18n/de/mails";
import deMedia from "@/lib/i18n/de/media";
import deMembers from "@/lib/i18n/de/members";
import deNotices from "@/lib/i18n/de/notices";
import deOccasions from "@/lib/i18n/de/occasions";
import dePostSheet from "@/lib/i18n/de/post-sheet";
import dePosts from "@/lib/i18n/de/posts";
import deSeries from "@/lib/i18n/de/series";
import deSetup from "@/lib/i18n/de/setup";
import deShell from "@/lib/i18n/de/shell";
import deTexts from "@/lib/i18n/de/texts";
import deWeek from "@/lib/i18n/de/week";
import enAbsences from "@/lib/i18n/en/absences";
import enAccess from "@/lib/i18n/en/access";
import enApprovalPanel from "@/lib/i18n/en/approval-panel";
import enApprovalWords from "@/lib/i18n/en/approval-words";
import enApprovals from "@/lib/i18n/en/approvals";
import enAssociations from "@/lib/i18n/en/associations";
import enAudit from "@/lib/i18n/en/audit";
import enBudget from "@/lib/i18n/en/budget";
import enCalendar from "@/lib/i18n/en/calendar";
import enChecks from "@/lib/i18n/en/checks";
import enComments from "@/lib/i18n/en/comments";
import enCommon from "@/lib/i18n/en/common";
import enCoverage from "@/lib/i18n/en/coverage";
import enErrors from "@/lib/i18n/en/errors";
import enFailure from "@/lib/i18n/en/failure";
import enHandovers from "@/lib/i18n/en/handovers";
import enHolds from "@/lib/i18n/en/holds";
import enIdeas from "@/lib/i18n/en/ideas";
import enImportRows from "@/lib/i18n/en/import-rows";
import enImports from "@/lib/i18n/en/imports";
import enJobs from "@/lib/i18n/en/jobs";
import enMails from "@/lib/i18n/en/mails";
import enMedia from "@/lib/i18n/en/media";
import enMembers from "@/lib/i18n/en/members";
import enNotices from "@/lib/i18n/en/notices";
import enOccasions from "@/lib/i18n/en/occasions";
import enPostSheet from "@/lib/i18n/en/post-sheet";
import enPosts from "@/lib/i18n/en/posts";
import enSeries from "@/lib/i18n/en/series";
import enSetup from "@/lib/i18n/en/setup";
import enShell from "@/lib/i18n/en/shell";
import enTexts from "@/lib/i18n/en/texts";
import enWeek from "@/lib/i18n/en/week";

/** All interface texts per language; one file per noun, two for imports and for posts. German leads and English follows its keys. */
export const messages = {
  de: {
    absences: deAbsences,
    access: deAccess,
    approvals: deApprovals,
    approvalPanel: deApprovalPanel,
    approvalWords: deApprovalWords,
    associations: deAssociations,
    audit: deAudit,
    budget: deBudget,
    calendar: deCalendar,
    comments: deComments,
    checks: deChecks,
    common: deCommon,
    coverage: deCoverage,
    errors: deErrors,
    failure: deFailure,
    handovers: deHandovers,
    holds: deHolds,
    ideas: deIdeas,
    imports: { ...deImports, ...deImportRows },
    jobs: deJobs,
    mails: deMails,
    media: deMedia,
    members: deMembers,
    notices: deNotices,
    occasions: deOccasions,
    posts: { ...dePosts, ...dePostSheet },
    series: deSeries,
    setup: deSetup,
    shell: deShell,
    texts: deTexts,
    week: deWeek,
  },
  en: {
    absences: enAbsences,
    access: enAccess,
    approvals: enApprovals,
    approvalPanel: enApprovalPanel,
    approvalWords: enApprovalWords,
    associations: enAssociations,
    audit: enAudit,
    budget: enBudget,
    calendar: enCalendar,
    comments: enComments,
    checks: enChecks,
    common: enCommon,
    coverage: enCoverage,
    errors: enErrors,
    failure: enFailure,
    handovers: enHandovers,
    holds: enHolds,
    ideas: enIdeas,
    imports: { ...enImports, ...enImportRows },
    jobs: enJobs,
    mails: enMails,
    media: enMedia,
    members: enMembers,
    notices: enNotices,
    occasions: enOccasions,
    posts: { ...enPosts, ...enPostSheet },
    series: enSeries,
    setup: enSetup,
    shell: enShell,
    texts: enTexts,
    week: enWeek,
  },
} as const;

/**
 * The texts of one language. The types know the German texts word for word, which is how a forgotten value
 * becomes a type error; `SameKeys` has already held the other languages to the same keys, hence the `as`.
 */
export function messagesFor(locale: Locale) {
  return messages[locale] as (typeof messages)["de"];
}
