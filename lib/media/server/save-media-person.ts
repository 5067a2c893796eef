import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { mediaPeople } from "@/db/schema/media";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followMedia, holdPostsOf } from "@/lib/approvals/server/follow-media";
import { AppError, notFound, ruleBroken } from "@/lib/errors";
import type { Medium, PersonFields } from "../contract";
import { findToWrite, type MediaRow, toMedium } from "./internal";

export type SaveMediaPersonInput = PersonFields & {
  associationId: string;
  mediaId: string;
  personId: string;
  expectedRevision: number;
};

/**
 * Adds somebody who is shown (`expectedRevision` 0) or changes what they agreed to. Adding the same again changes
 * nothing. Who is shown decides the class of a post, so its approval follows. Throws `RULE` for a minor nobody agreed for, `CONFLICT` when somebody was faster.
 */
export async function saveMediaPerson(outer: Ctx, input: SaveMediaPersonInput): Promise<Medium> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "media.write");
    await holdPostsOf(ctx, input.mediaId);
    const row = await findToWrite(ctx, scope, { mediaId: input.mediaId, from: "library" });
    if (input.minor && input.guardians === "") throw ruleBroken("media.guardiansNeeded");
    const isWritten = input.expectedRevision === 0 ? await add(ctx, input) : await change(ctx, input);
    if (!isWritten) return alreadyThere(ctx, { scope, row, input });
    await followMedia(ctx, row.id);
    const { associationId } = scope;
    // Names of people shown stay out of the record: it would outlive their removal.
    const detail = { personId: input.personId };
    await record(ctx, { associationId, kind: "media.personSaved", subjectId: row.id, detail });
    return toMedium(ctx, scope, row);
  });
}

async function add(ctx: Ctx, input: SaveMediaPersonInput): Promise<boolean> {
  const { associationId, mediaId, personId: id } = input;
  const stamp = { createdAt: ctx.now, updatedAt: ctx.now };
  const added = await ctx.db
    .insert(mediaPeople)
    .values({ ...fieldsOf(input), ...stamp, id, associationId, mediaId })
    .onConflictDoNothing({ target: mediaPeople.id })
    .returning({ id: mediaPeople.id });
  return added.length > 0;
}

async function change(ctx: Ctx, input: SaveMediaPersonInput): Promise<boolean> {
  const changed = await ctx.db
    .update(mediaPeople)
    .set({ ...fieldsOf(input), revision: sql`${mediaPeople.revision} + 1`, updatedAt: ctx.now })
    .where(and(thisPerson(input), eq(mediaPeople.revision, input.expectedRevision)))
    .returning({ id: mediaPeople.id });
  return changed.length > 0;
}

/** Nothing was written: the same line stands there already, another one does, or none in this medium. */
async function alreadyThere(
  ctx: Ctx,
  what: { scope: Scope; row: MediaRow; input: SaveMediaPersonInput },
): Promise<Medium> {
  const [there] = await ctx.db.select().from(mediaPeople).where(thisPerson(what.input));
  if (!there) throw notFound();
  const current = await toMedium(ctx, what.scope, what.row);
  const isSame = JSON.stringify(fieldsOf(there)) === JSON.stringify(fieldsOf(what.input));
  if (isSame && what.input.expectedRevision === 0) return current;
  throw new AppError("CONFLICT", "changedMeanwhile", { current, fields: [] });
}

function thisPerson({ associationId, mediaId, personId }: SaveMediaPersonInput) {
  return and(
    eq(mediaPeople.associationId, associationId),
    eq(mediaPeople.mediaId, mediaId),
    eq(mediaPeople.id, personId),
  );
}

function fieldsOf(input: PersonFields): PersonFields {
  const { name, minor, guardians, channelKinds, purpose, validUntil, formOnFile, formNote } = input;
  return { name, minor, guardians, channelKinds, purpose, validUntil, formOnFile, formNote };
}
