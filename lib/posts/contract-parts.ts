import * as z from "zod";
import { decisionKinds, stages, steps } from "@/db/enums";
import { day, longText, time, title } from "@/lib/api/base";

const line = z.string().max(300);
/** Where something was found. `seenOn` is the day it was last looked at. */
export const source = z.object({ title: line, address: z.string().max(2_000), seenOn: day.nullable() });
export type Source = z.infer<typeof source>;
/** Somebody to ask: personal data, deleted with the post. */
export const contact = z.object({ name: line, role: line, phone: line, email: line });
export type Contact = z.infer<typeof contact>;
/** Something to verify before it is published; `verifiedById` is the membership of whoever has. */
export const fact = z.object({ statement: z.string().max(1_000), verifiedById: z.uuid().nullable() });
export type Fact = z.infer<typeof fact>;
/** A picture or video as it stands in a post; `name` keeps it readable in versions after it is gone. */
export const placed = z.object({ position: z.number().int().min(0).max(1_000), name: z.string().max(200) });

/** Entries under ids that the caller chooses; null takes one away. */
const entries = <T extends z.ZodType>(entry: T) =>
  z.record(z.uuid(), entry).refine((all) => Object.keys(all).length <= 50);
const entryChanges = <T extends z.ZodType>(entry: T) => entries(z.nullable(entry));

/** Planned minutes of single steps that differ from the format's. */
export const minutes = z.record(z.string(), z.number().int().min(0).max(2400)).refine(namesSteps);
const minuteChanges = z.record(z.string(), z.number().int().min(0).max(2400).nullable()).refine(namesSteps);

function namesSteps(all: Record<string, unknown>): boolean {
  return Object.keys(all).every((name) => steps.some((step) => step === name));
}

/** The fields a person can change, each on its own: a conflict is found and merged field by field. */
export const postFields = z.object({
  title,
  plannedOn: day.nullable(),
  plannedTime: time.nullable(),
  formatId: z.uuid().nullable(),
  responsibleId: z.uuid().nullable(),
  channelIds: z.array(z.uuid()).max(20),
  followUpOn: day.nullable(),
  body: longText,
  hashtags: z.string().max(1_000),
  link: z.string().trim().max(2_000),
  callToAction: z.string().max(1_000),
  firstComment: z.string().max(8_000),
  note: longText,
  researchNote: longText,
  districtOnly: z.boolean(),
  variants: entries(longText),
  sources: entries(source),
  contacts: entries(contact),
  facts: entries(fact),
  media: entries(placed),
  minutes,
});
export type PostFields = z.infer<typeof postFields>;

/** Some fields of a post and some entries of its maps. */
export const fieldChanges = postFields.partial().extend({
  variants: entryChanges(longText).optional(),
  sources: entryChanges(source).optional(),
  contacts: entryChanges(contact).optional(),
  facts: entryChanges(fact).optional(),
  media: entryChanges(placed).optional(),
  minutes: minuteChanges.optional(),
});

/** A post as it stood at one revision, with everything a reader in the district may see. */
export const versionContent = postFields.extend({ minutes: minutes.default({}), stage: z.enum(stages) });
export type VersionContent = z.infer<typeof versionContent>;

/** What happened with a post that is worth a sentence, from the record of changes. */
export const happeningKinds = [
  "posts.created",
  "posts.updated",
  "posts.moved",
  "posts.transitioned",
  "posts.undone",
  "posts.restored",
  "posts.held",
  "posts.resumed",
  "comments.added",
  "comments.deleted",
  "comments.resolved",
  "comments.reopened",
  "approvals.requested",
  "approvals.withdrawn",
  "approvals.decided",
  "approvals.reopened",
  "approvals.restored",
  "approvals.corrected",
  "approvals.urgent",
  "approvals.changesTaken",
] as const;
export const happening = z.object({
  id: z.uuid(),
  kind: z.enum(happeningKinds),
  at: z.iso.datetime(),
  personName: z.string().nullable(),
  /** Whom they stood in for: it was done "i. V.". */
  onBehalfOfName: z.string().nullable(),
  /** The fields that were changed, by their names in `postFields`. */
  fields: z.array(z.string()),
  /** The stage it was given, the day it was moved to (null: none), the version that was brought back. */
  stage: z.enum(stages).nullable(),
  plannedOn: day.nullable(),
  restored: z.number().int().nullable(),
  /** Why it was put on hold. */
  reason: z.string().nullable(),
  /** What was decided about its approval. */
  decision: z.enum(decisionKinds).nullable(),
});
export type Happening = z.infer<typeof happening>;

/** Why, since when and by whom a post is on hold; readers from the state see that it is, not why nor by whom. */
export const held = z.object({
  reason: z.string().nullable(),
  at: z.iso.datetime(),
  byName: z.string().nullable(),
});
export type Held = z.infer<typeof held>;
export const holdReason = z.string().trim().min(1).max(200);
export const postIds = z.array(z.uuid()).min(1).max(200);

const quietLine = z.object({
  id: z.uuid(),
  title: z.string(),
  stage: z.enum(stages),
  plannedOn: day,
  plannedTime: time.nullable(),
});
/** What is planned in some days: approved posts run on, others would be put on hold, and some are already. */
export const quietPlan = z.object({
  runOn: z.array(quietLine),
  toHold: z.array(quietLine),
  heldAlready: z.array(quietLine),
  /** The first working day after it. */
  backOn: day,
});
export type QuietPlan = z.infer<typeof quietPlan>;

/** What a post publishes; an approval is bound to it. Media in their order, with what is said of them. */
export const publishedContent = z.object({
  title: z.string(),
  body: z.string(),
  hashtags: z.string(),
  link: z.string(),
  callToAction: z.string(),
  firstComment: z.string(),
  /** The texts of the chosen channels that have one of their own. */
  variants: z.record(z.uuid(), z.string()),
  channelIds: z.array(z.uuid()),
  media: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      altText: z.string(),
      decorative: z.boolean(),
      credit: z.string(),
      /** Raised when another file takes its place. */
      fileRevision: z.number().int(),
    }),
  ),
});
export type PublishedContent = z.infer<typeof publishedContent>;

/** A revision that was kept. */
export const versionLine = z.object({
  number: z.number().int(),
  at: z.iso.datetime(),
  /** Null where nobody is known, as for the rows of an import or the demo. */
  personName: z.string().nullable(),
});
export type VersionLine = z.infer<typeof versionLine>;

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(item).max(50)).optional();

/** The filters of calendar and list, as they stand in the address. */
export const postFilter = z.object({
  stages: list(z.enum(stages)),
  channelIds: list(z.uuid()),
  formatIds: list(z.uuid()),
  responsibleIds: list(z.uuid()),
  /** Those on hold, beside those of `stages`. */
  held: z.union([z.boolean(), z.stringbool({ truthy: ["true"], falsy: ["false"] })]).optional(),
  text: z.string().trim().max(200).optional(),
});
export type PostFilter = z.infer<typeof postFilter>;

/** The days a list or a file is about, both included; `undated` asks for the posts without a day instead. */
export const postPeriod = z.object({
  from: day.optional(),
  to: day.optional(),
  undated: z.union([z.boolean(), z.stringbool({ truthy: ["true"], falsy: ["false"] })]).optional(),
});
export type PostPeriod = z.infer<typeof postPeriod>;
