/** Plain tuples shared by tables, contract and interface: the only file of `db` that a browser may reach. */
export const associationKinds = ["state", "district"] as const;
export const stages = [
  "idea",
  "research",
  "drafting",
  "review",
  "approved",
  "published",
  "evaluated",
  "discarded",
] as const;
export const roles = [
  "editor",
  "approver",
  "manager",
  "reader",
  "coordinator",
  "press",
  "viewer",
  "admin",
] as const;
export const districtRoles = ["editor", "approver", "manager", "reader"] as const;
export const stateRoles = ["coordinator", "press", "viewer", "admin"] as const;
export const duties = ["editing", "approving"] as const;
export const channelKinds = [
  "facebook",
  "instagram",
  "linkedin",
  "website",
  "newsletter",
  "press_release",
  "whatsapp",
  "youtube",
] as const;
export const mediaKinds = ["image", "video"] as const;
export const licences = ["own", "cc", "stock", "agency", "ai", "unknown"] as const;
/** Widths in pixels of the pictures that are derived from an uploaded one. */
export const pictureSizes = [320, 800, 1600] as const;
export const riskClasses = ["A", "B", "C"] as const;
/** Who decides, one step after the other: any second person; a manager or approver; and then the state's press. */
export const approvalPaths = ["second", "lead", "leadAndPress"] as const;
export const approvalSteps = ["second", "lead", "press"] as const;
export const roundStates = ["open", "approved", "changesRequested", "rejected", "withdrawn"] as const;
export const decisionKinds = ["approve", "approveWithChanges", "requestChanges", "reject"] as const;
/** In which capacity somebody decided. */
export const decisionRoles = ["editor", "approver", "manager", "deputy", "coordinator", "press"] as const;
/** What somebody is told about; `now` is mailed at once, `daily` in the morning of a working day. */
export const noticeKinds = [
  "approval.asked",
  "approval.reminder",
  "approval.missed",
  "approval.decided",
  "approval.changed",
  "approval.missedInDistrict",
  "comment.mentioned",
  "absence.reported",
  "absence.asked",
  "absence.reminder",
  "absence.answered",
  "absence.uncovered",
  "coverage.gap",
  "help.proposed",
] as const;
/** What is told about an absence or the coverage of an association; the others are about a post. */
export const coverageNoticeKinds = [
  "absence.reported",
  "absence.asked",
  "absence.reminder",
  "absence.answered",
  "absence.uncovered",
  "coverage.gap",
  "help.proposed",
] as const satisfies readonly (typeof noticeKinds)[number][];
export const absenceKinds = ["planned", "sudden"] as const;
export const standInAnswers = ["accepted", "declined"] as const;
/** Work that comes every week whatever is planned. */
export const fixedDutyKeys = [
  "community",
  "monitoring",
  "meeting",
  "exchange",
  "figures",
  "reserve",
] as const;
/** What is looked at every quarter, so that a stand-in can really get into the pages. */
export const accessCheckItems = ["bothHaveAccess", "bothTwoFactor", "twoAdmins", "stateOwns"] as const;
export const noticeUrgencies = ["now", "daily"] as const;
export const checkGroups = ["law", "text", "accessibility", "sensitive"] as const;
export const checkAnswers = ["yes", "no", "na"] as const;
/** What a check can find out by itself. */
export const automaticChecks = [
  "text",
  "limits",
  "placeholders",
  "facts",
  "altText",
  "hashtags",
  "rights",
  "consent",
  "minors",
  "quietDay",
  "link",
] as const;
export const steps = ["research", "text", "media", "check", "publish", "aftercare"] as const;
export const holidayKinds = ["public", "school"] as const;
export const locales = ["de", "en"] as const;
export const themes = ["system", "light", "dark"] as const;
export const tokenPurposes = ["reset", "sign_in"] as const;
/** The sixteen federal states, by their ISO 3166-2 code without "DE-". */
export const federalStates = [
  "BB",
  "BE",
  "BW",
  "BY",
  "HB",
  "HE",
  "HH",
  "MV",
  "NI",
  "NW",
  "RP",
  "SH",
  "SL",
  "SN",
  "ST",
  "TH",
] as const;

export type AssociationKind = (typeof associationKinds)[number];
export type Stage = (typeof stages)[number];
export type Role = (typeof roles)[number];
export type Duty = (typeof duties)[number];
export type ChannelKind = (typeof channelKinds)[number];
export type MediaKind = (typeof mediaKinds)[number];
export type Licence = (typeof licences)[number];
export type PictureSize = (typeof pictureSizes)[number];
export type RiskClass = (typeof riskClasses)[number];
export type ApprovalPath = (typeof approvalPaths)[number];
export type ApprovalStep = (typeof approvalSteps)[number];
export type RoundState = (typeof roundStates)[number];
export type DecisionKind = (typeof decisionKinds)[number];
export type DecisionRole = (typeof decisionRoles)[number];
export type NoticeKind = (typeof noticeKinds)[number];
export type NoticeUrgency = (typeof noticeUrgencies)[number];
export type CheckGroup = (typeof checkGroups)[number];
export type CheckAnswer = (typeof checkAnswers)[number];
export type AutomaticCheck = (typeof automaticChecks)[number];
export type Step = (typeof steps)[number];
export type HolidayKind = (typeof holidayKinds)[number];
export type Locale = (typeof locales)[number];
export type Theme = (typeof themes)[number];
export type TokenPurpose = (typeof tokenPurposes)[number];
export type AbsenceKind = (typeof absenceKinds)[number];
export type StandInAnswer = (typeof standInAnswers)[number];
export type FixedDutyKey = (typeof fixedDutyKeys)[number];
export type AccessCheckItem = (typeof accessCheckItems)[number];
export type CoverageNoticeKind = (typeof coverageNoticeKinds)[number];
export type FederalState = (typeof federalStates)[number];
