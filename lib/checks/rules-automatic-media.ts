import { type MediaProblem, mediaProblems } from "@/lib/media/rules";
import type { CheckCase, CheckedMedium, Problem } from "./rules-case";

/** Media that nobody can imagine who does not see them, unless they are mere decoration. */
export function withoutAltText(checked: CheckCase): Problem[] {
  return problemsWith(checked, ["altTextMissing"]);
}

/** Media whose maker or licence nobody has recorded. */
export function rightsProblems(checked: CheckCase): Problem[] {
  return problemsWith(checked, ["creditMissing", "licenceUnknown"]);
}

/** People shown without a consent that holds on the planned day and for every planned channel. */
export function consentProblems(checked: CheckCase): Problem[] {
  return problemsWith(checked, [
    "formMissing",
    "guardiansMissing",
    "consentExpired",
    "consentWithdrawn",
    "channelNotCovered",
  ]);
}

/** Minors among the people shown: allowed with consent, but never routine. */
export function minorProblems({ media }: CheckCase): Problem[] {
  return media.flatMap((medium) =>
    medium.people
      .filter(({ minor }) => minor)
      .map(({ id, name }) => ({
        key: "minorShown",
        values: { medium: medium.name, person: name },
        place: "media" as const,
        mark: id,
      })),
  );
}

function problemsWith(checked: CheckCase, wanted: readonly MediaProblem["key"][]): Problem[] {
  const { post, channels, media, today } = checked;
  const setting = { day: post.plannedOn ?? today, channelKinds: channels.map(({ kind }) => kind) };
  return media.flatMap((medium) =>
    mediaProblems(medium, setting)
      .filter(({ key }) => wanted.includes(key))
      .map((problem) => asProblem(checked, medium, problem)),
  );
}

function asProblem({ channels }: CheckCase, medium: CheckedMedium, problem: MediaProblem): Problem {
  const personId = "personId" in problem ? problem.personId : "";
  const person = medium.people.find(({ id }) => id === personId)?.name ?? "";
  const kinds = "channelKinds" in problem ? problem.channelKinds : [];
  const names = channels.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return {
    key: problem.key,
    values: { medium: medium.name, person, channels: names.join(", ") },
    place: "media",
    mark: `${medium.id}.${personId}`,
  };
}
