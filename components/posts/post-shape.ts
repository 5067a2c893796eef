import * as z from "zod/mini";
import { stages } from "@/db/enums";
import type { Medium } from "@/lib/media/contract";
import type { Post, PostFields } from "@/lib/posts/contract";
import { type FlatFields, type MapName, mapNames } from "@/lib/posts/rules-fields";
import { mediaStates } from "@/lib/posts/rules-readiness";

// The content security policy forbids building code from text, which zod would otherwise try.
z.config({ jitless: true });

// The contract's own schemas would bring zod's large edition into every page; these say the same in the small one.
const source = z.object({ title: z.string(), address: z.string(), seenOn: z.nullable(z.string()) });
const contact = z.object({ name: z.string(), role: z.string(), phone: z.string(), email: z.string() });
const fact = z.object({ statement: z.string(), verifiedById: z.nullable(z.string()) });
const placed = z.object({ position: z.number(), name: z.string() });
const fields = {
  title: z.string(),
  plannedOn: z.nullable(z.string()),
  plannedTime: z.nullable(z.string()),
  formatId: z.nullable(z.string()),
  responsibleId: z.nullable(z.string()),
  channelIds: z.array(z.string()),
  followUpOn: z.nullable(z.string()),
  body: z.string(),
  hashtags: z.string(),
  link: z.string(),
  callToAction: z.string(),
  firstComment: z.string(),
  note: z.string(),
  researchNote: z.string(),
  districtOnly: z.boolean(),
  variants: z.record(z.string(), z.string()),
  sources: z.record(z.string(), source),
  contacts: z.record(z.string(), contact),
  facts: z.record(z.string(), fact),
  media: z.record(z.string(), placed),
  minutes: z.record(z.string(), z.number()),
} satisfies { [Name in keyof PostFields]: z.ZodMiniType<PostFields[Name]> };

const whole = {
  ...fields,
  id: z.string(),
  associationId: z.string(),
  stage: z.enum(stages),
  hasText: z.boolean(),
  mediaState: z.enum(mediaStates),
  decisionDueAt: z.nullable(z.string()),
  held: z.nullable(
    z.object({ reason: z.nullable(z.string()), at: z.string(), byName: z.nullable(z.string()) }),
  ),
  // What they show comes from the server alone and is only looked at.
  mediaCards: z.custom<Medium[]>(Array.isArray),
  openThreads: z.number(),
  revision: z.number(),
  note: z.nullable(z.string()),
  researchNote: z.nullable(z.string()),
  discardedReason: z.nullable(z.string()),
  series: z.nullable(z.object({ id: z.string(), name: z.string(), day: z.string() })),
  createdAt: z.string(),
  updatedAt: z.string(),
} satisfies { [Name in keyof Post]: z.ZodMiniType<Post[Name]> };

/** A post as a refusal of the API carries it. */
export const postShape = z.object(whole);

const entries = {
  variants: z.string(),
  sources: source,
  contacts: contact,
  facts: fact,
  media: placed,
  minutes: z.number(),
} satisfies Record<MapName, z.ZodMiniType>;
const plain: Record<string, z.ZodMiniType> = fields;

/** Some fields and entries of a post, as a browser keeps them; what does not fit is forgotten, not guessed. */
export const fieldsShape: z.ZodMiniType<FlatFields> = z.custom<FlatFields>(
  (kept) =>
    typeof kept === "object" &&
    kept !== null &&
    Object.entries(kept).every(([name, value]) => shapeOf(name)?.safeParse(value).success),
);

function shapeOf(name: string): z.ZodMiniType | undefined {
  const [first = "", id] = name.split(".");
  const map = mapNames.find((one) => one === first);
  if (!map) return plain[name];
  return id ? z.nullable(entries[map]) : undefined;
}
