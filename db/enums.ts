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
export type Step = (typeof steps)[number];
export type HolidayKind = (typeof holidayKinds)[number];
export type Locale = (typeof locales)[number];
export type Theme = (typeof themes)[number];
export type TokenPurpose = (typeof tokenPurposes)[number];
export type FederalState = (typeof federalStates)[number];
