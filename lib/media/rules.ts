import type { ChannelKind } from "@/db/enums";
import type { Medium } from "./contract";

/** What stands in the way of showing a medium: about its texts, or about one of the people on it. */
export type MediaProblem =
  | { key: "altTextMissing" | "creditMissing" | "licenceUnknown" }
  | { key: "formMissing" | "guardiansMissing" | "consentExpired" | "consentWithdrawn"; personId: string }
  | { key: "channelNotCovered"; personId: string; channelKinds: ChannelKind[] };

/** Where a medium is to be shown. `day` is the planned day, or today for a post without one. */
export type MediaSetting = { day: string; channelKinds: readonly ChannelKind[] };

type Shown = Pick<Medium, "altText" | "decorative" | "credit" | "licence" | "people">;

/** Every problem a medium has in a post, in the order in which they are worth solving; none means it may be shown. */
export function mediaProblems(medium: Shown, setting: MediaSetting): MediaProblem[] {
  const problems: MediaProblem[] = [];
  if (!medium.decorative && medium.altText.trim() === "") problems.push({ key: "altTextMissing" });
  if (medium.licence === "unknown") problems.push({ key: "licenceUnknown" });
  if (medium.credit.trim() === "") problems.push({ key: "creditMissing" });
  return [...problems, ...medium.people.flatMap((person) => personProblems(person, setting))];
}

/** Problems that forbid showing the medium anywhere, whatever is added to its texts. */
export function isWithdrawn(medium: Pick<Medium, "people">): boolean {
  return medium.people.some((person) => person.withdrawnAt !== null);
}

/** A consent that was withdrawn has no further problems: nothing can mend it. */
function personProblems(person: Medium["people"][number], setting: MediaSetting): MediaProblem[] {
  const personId = person.id;
  if (person.withdrawnAt !== null) return [{ key: "consentWithdrawn", personId }];
  const problems: MediaProblem[] = [];
  if (!person.formOnFile) problems.push({ key: "formMissing", personId });
  // Null: kept by the association the medium belongs to, which may not leave it empty.
  if (person.minor && person.guardians?.trim() === "") problems.push({ key: "guardiansMissing", personId });
  if (person.validUntil !== null && person.validUntil < setting.day) {
    problems.push({ key: "consentExpired", personId });
  }
  const covered = person.channelKinds;
  const missing = setting.channelKinds.filter((kind) => covered.length > 0 && !covered.includes(kind));
  const channelKinds = [...new Set(missing)];
  if (channelKinds.length > 0) problems.push({ key: "channelNotCovered", personId, channelKinds });
  return problems;
}
