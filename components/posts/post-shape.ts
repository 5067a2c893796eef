import * as z from "zod/mini";
import { stages } from "@/db/enums";
import type { Post, PostFields } from "@/lib/posts/contract";

// The content security policy forbids building code from text, which zod would otherwise try.
z.config({ jitless: true });

// The contract's own schemas would bring zod's large edition into every page; these say the same in the small one.
const fields = {
  title: z.string(),
  plannedOn: z.nullable(z.string()),
  plannedTime: z.nullable(z.string()),
  formatId: z.nullable(z.string()),
  responsibleId: z.nullable(z.string()),
  channelIds: z.array(z.string()),
  body: z.string(),
  note: z.string(),
  districtOnly: z.boolean(),
} satisfies { [Name in keyof PostFields]: z.ZodMiniType<PostFields[Name]> };

const whole = {
  ...fields,
  id: z.string(),
  associationId: z.string(),
  stage: z.enum(stages),
  hasText: z.boolean(),
  revision: z.number(),
  note: z.nullable(z.string()),
  discardedReason: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
} satisfies { [Name in keyof Post]: z.ZodMiniType<Post[Name]> };

/** A post as a refusal of the API carries it. */
export const postShape = z.object(whole);

/** Some fields of a post, as a browser keeps them. */
export const fieldsShape = z.partial(z.object(fields));

/** The changeable fields, in the order of the contract. */
export const fieldNames = z.keyof(z.object(fields)).options;
