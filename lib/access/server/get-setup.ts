import "server-only";
import { associations } from "@/db/schema/associations";
import { demoSignIns } from "@/db/seed/demo-sign-ins";
import { mailConfigured } from "@/lib/mail/server/send-mail";
import type { Setup } from "../contract";
import type { BaseCtx } from "./context";

/** What a visitor's first page needs to know of this installation. */
export async function getSetup(ctx: BaseCtx): Promise<Setup> {
  const [any] = await ctx.db.select({ id: associations.id }).from(associations).limit(1);
  return { empty: !any, mailConfigured, demo: await demoSignIns(ctx.db) };
}
