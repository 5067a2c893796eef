import type { AutomaticCheck } from "@/db/enums";
import { consentProblems, minorProblems, rightsProblems, withoutAltText } from "./rules-automatic-media";
import {
  factProblems,
  hashtagProblems,
  limitProblems,
  placeholderProblems,
  textProblems,
} from "./rules-automatic-text";
import type { AutomaticAnswer, CheckCase, Problem } from "./rules-case";
import { linkCheck } from "./rules-link";
import { quietDayOn } from "./rules-quiet-days";

/** What a check finds in a post, by the one rule that browser and server share. */
export function automaticAnswer(check: AutomaticCheck, checked: CheckCase): AutomaticAnswer {
  if (check === "link") return linkCheck(checked);
  if (needsMedia.includes(check) && checked.media.length === 0) return { answer: "na", problems: [] };
  const problems = problemsOf[check](checked);
  return { answer: problems.length === 0 ? "yes" : "no", problems };
}

const needsMedia: readonly AutomaticCheck[] = ["altText", "rights", "consent", "minors"];

const problemsOf: Record<Exclude<AutomaticCheck, "link">, (checked: CheckCase) => Problem[]> = {
  text: textProblems,
  limits: limitProblems,
  placeholders: placeholderProblems,
  hashtags: hashtagProblems,
  facts: factProblems,
  altText: withoutAltText,
  rights: rightsProblems,
  consent: consentProblems,
  minors: minorProblems,
  quietDay: ({ post }) => {
    const quiet = post.plannedOn && quietDayOn(post.plannedOn);
    return quiet ? [{ key: quiet, values: {}, place: "plannedOn", mark: post.plannedOn ?? "" }] : [];
  },
};
