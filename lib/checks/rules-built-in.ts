import type { AutomaticCheck, CheckGroup } from "@/db/enums";
import de from "@/lib/i18n/de/checklist";
import en from "@/lib/i18n/en/checklist";
import type { CheckItem, Checklist } from "./contract";

type Id = keyof typeof de;
type Rest = Partial<Pick<CheckItem, "appliesTo" | "blocking" | "good">>;

/**
 * The list that holds for a state until it publishes one, so that nothing has to be set up. It has never been
 * compared with the law of the day by anybody there, hence no day.
 */
export const builtInList: Checklist = {
  number: 0,
  checkedOn: null,
  items: [
    found("text", "text", "text"),
    found("text", "limits", "limits"),
    found("text", "placeholders", "placeholders"),
    found("text", "facts", "facts"),
    found("text", "link", "link", { blocking: false }),
    found("text", "quiet-day", "quietDay", { blocking: false }),
    asked("text", "language", { blocking: false }),
    asked("text", "design", { blocking: false, appliesTo: "media" }),
    found("accessibility", "alt-text", "altText", { appliesTo: "media" }),
    asked("accessibility", "captions", { appliesTo: "video" }),
    asked("accessibility", "text-in-image", { blocking: false, appliesTo: "image" }),
    found("accessibility", "hashtags", "hashtags", { blocking: false }),
    asked("law", "people-recorded", { appliesTo: "media" }),
    found("law", "consent", "consent", { appliesTo: "media" }),
    found("law", "rights", "rights", { appliesTo: "media" }),
    asked("law", "music", { appliesTo: "video" }),
    asked("law", "symbols", { appliesTo: "media" }),
    asked("law", "ai"),
    asked("law", "advertising"),
    asked("law", "promotion", { blocking: false }),
    raising("more-than-notice", "B"),
    raising("clients", "C"),
    raising("children", "C"),
    {
      ...raising("minors", "C"),
      automatic: "minors",
      blocking: false,
      appliesTo: "media",
      raises: onNo("minors"),
    },
    raising("politics", "C"),
    raising("crisis", "C"),
    raising("donations", "C"),
  ],
};

/** A question to people whose good answer is yes. */
function asked(group: CheckGroup, id: Id, rest: Rest = {}): CheckItem {
  const { question, help } = wordsOf(id);
  const usual = { appliesTo: "always", blocking: true, good: "yes", raises: null } as const;
  return { id, group, automatic: null, ...usual, ...rest, question, help };
}

/** A check that needs nobody's answer. */
function found(group: CheckGroup, id: Id, automatic: AutomaticCheck, rest: Rest = {}): CheckItem {
  return { ...asked(group, id, rest), automatic };
}

/** A question about sensitive content: a yes is no fault, it only decides who approves. */
function raising(id: Id, to: "B" | "C"): CheckItem {
  const raises = { answer: "yes", to, reason: wordsOf(id).reason } as const;
  return { ...asked("sensitive", id), good: "any", raises };
}

function onNo(id: Id) {
  return { answer: "no", to: "C", reason: wordsOf(id).reason } as const;
}

function wordsOf(id: Id) {
  const [german, english]: Record<"question" | "help" | "reason", string>[] = [
    { reason: "", ...de[id] },
    { reason: "", ...en[id] },
  ];
  const both = (part: "question" | "help" | "reason") => ({
    de: german?.[part] ?? "",
    en: english?.[part] ?? "",
  });
  return { question: both("question"), help: both("help"), reason: both("reason") };
}
