import * as z from "zod";
import { roles, stages } from "@/db/enums";
import { day, time } from "@/lib/api/base";
import { contact } from "@/lib/posts/contract-parts";

const instant = z.iso.datetime();

/** What is to be done next with a post: a step of its preparation, or of what follows its approval. */
export const nextSteps = [
  "research",
  "draft",
  "verify",
  "checks",
  "body",
  "channelIds",
  "responsibleId",
  "plannedOn",
  "ready",
  "decision",
  "missed",
  "confirm",
  "publish",
  "aftercare",
] as const;

/** `count` is how many points are open; `dueOn` the day by which it should be done. */
export const next = z.object({
  step: z.enum(nextSteps),
  count: z.number().int().nullable(),
  dueOn: day.nullable(),
});
export type Next = z.infer<typeof next>;

/** A post as the sheet said of it when the absence began; `contentHash` names what it published then. */
export const keptPost = z.object({
  id: z.uuid(),
  title: z.string(),
  plannedOn: day.nullable(),
  plannedTime: time.nullable(),
  stage: z.enum(stages),
  /** The names of its channels. */
  channels: z.array(z.string()),
  contentHash: z.string(),
});
export type KeptPost = z.infer<typeof keptPost>;

const keptLine = z.object({ id: z.string(), title: z.string() });
export type KeptLine = z.infer<typeof keptLine>;
export const lineLists = ["waiting", "asked", "research", "slots"] as const;
export type LineList = (typeof lineLists)[number];

/** The sheet as it is stored when the absence begins: ids and names, never anybody's contacts or consent. */
export const keptSheet = z.object({
  posts: z.array(keptPost),
  waiting: z.array(keptLine),
  asked: z.array(keptLine),
  research: z.array(keptLine),
  slots: z.array(keptLine),
});
export type KeptSheet = z.infer<typeof keptSheet>;

/** What has become of a post since the sheet was kept. */
export const change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("moved"), to: day.nullable(), time: time.nullable() }),
  z.object({ kind: z.literal("stage"), to: z.enum(stages) }),
  z.object({ kind: z.enum(["text", "discarded", "gone", "added", "handedOn"]) }),
]);
export type Change = z.infer<typeof change>;

/** A post of whoever is away: its day and stage as kept, what to do next as it is now. */
export const handoverPost = keptPost.omit({ contentHash: true }).extend({
  /** Null where nothing is left to do. */
  next: next.nullable(),
  /** Until when its approval must be decided; null unless a decision is waited for. */
  decisionDueAt: instant.nullable(),
  heldReason: z.string().nullable(),
  /** Its day or its deadline has passed, and it is not out. */
  overdue: z.boolean(),
  contacts: z.array(contact),
  changes: z.array(change),
});
export type HandoverPost = z.infer<typeof handoverPost>;

/** It came after the sheet was kept. */
const added = { added: z.boolean() };

/** An approval that is waited for, with the first who can decide, and from when. */
export const openApproval = z.object({
  roundId: z.uuid(),
  postId: z.uuid(),
  title: z.string(),
  deadlineAt: instant,
  requestedByName: z.string(),
  deciders: z.array(z.object({ name: z.string(), from: instant })),
  ...added,
});
export type OpenApproval = z.infer<typeof openApproval>;

export const openResearch = z.object({
  id: z.uuid(),
  title: z.string(),
  stage: z.enum(stages),
  followUpOn: day.nullable(),
  openFacts: z.number().int(),
  contacts: z.array(contact),
  ...added,
});

export const consentStates = ["fine", "formMissing", "expiring", "withdrawn", "guardiansMissing"] as const;

/** A picture or video of these posts: what is missing, who is on it, and where their consent lies. */
export const handoverMedium = z.object({
  id: z.uuid(),
  name: z.string(),
  credit: z.string(),
  missing: z.array(z.enum(["altTextMissing", "licenceUnknown", "creditMissing"])),
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      state: z.enum(consentStates),
      validUntil: day.nullable(),
      /** Where the signed form lies; empty where nobody said. */
      formNote: z.string(),
    }),
  ),
  posts: z.array(z.object({ id: z.uuid(), title: z.string() })),
});
export type HandoverMedium = z.infer<typeof handoverMedium>;

export const emptySlot = z.object({
  seriesId: z.uuid(),
  day,
  title: z.string(),
  plannedOn: day,
  plannedTime: time.nullable(),
  ...added,
});
export type EmptySlot = z.infer<typeof emptySlot>;

export const teamLine = z.object({
  membershipId: z.uuid(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  /** Null for those who may see the team but not manage it. */
  email: z.string().nullable(),
  /** The last day of an absence that holds now. */
  awayUntil: day.nullable(),
});

export const note = z.object({
  text: z.string(),
  /** 0 where nothing has been written yet. */
  revision: z.number().int(),
  editedByName: z.string().nullable(),
  editedAt: instant.nullable(),
});
export type Note = z.infer<typeof note>;
