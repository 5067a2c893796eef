import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followMedia, holdPostsOf } from "@/lib/approvals/server/follow-media";
import { AppError } from "@/lib/errors";
import type { MediaFields, Medium } from "../contract";
import { changeMedium, findToWrite, toMedium } from "./internal";

export type UpdateMediaInput = {
  associationId: string;
  mediaId: string;
  expectedRevision: number;
  base: Partial<MediaFields>;
  changes: Partial<MediaFields>;
};

/**
 * Changes the texts of a medium, field by field: a change made on an older revision is merged. Throws `CONFLICT`
 * (`fields`, `current`) where both sides changed the same field.
 */
export async function updateMedia(outer: Ctx, input: UpdateMediaInput): Promise<Medium> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "media.write");
    if (mayBePublished(input.changes)) await holdPostsOf(ctx, input.mediaId);
    const before = await findToWrite(ctx, scope, { mediaId: input.mediaId, from: "library" });
    const isNewest = input.expectedRevision === before.revision;
    const fields = isNewest ? [] : clashesIn(before, input);
    if (fields.length > 0) {
      const current = await toMedium(ctx, scope, before);
      throw new AppError("CONFLICT", "changedMeanwhile", { current, fields });
    }
    const target = { scope, row: before, expected: before.revision };
    const after = await changeMedium(ctx, target, input.changes);
    const was = Object.fromEntries(Object.entries(before).filter(([name]) => name in input.changes));
    if (isPublishedOtherwise(before, after)) await followMedia(ctx, before.id);
    const { associationId } = scope;
    const detail = { revision: after.revision, before: was, after: input.changes };
    await record(ctx, { associationId, kind: "media.updated", subjectId: before.id, detail });
    return toMedium(ctx, scope, after);
  });
}

/** What is said of a medium where it is published. */
function mayBePublished({ altText, decorative, credit }: Partial<MediaFields>): boolean {
  return altText !== undefined || decorative !== undefined || credit !== undefined;
}

function isPublishedOtherwise(before: MediaFields, after: MediaFields): boolean {
  const isDescribed = !(before.decorative && after.decorative);
  return (
    before.decorative !== after.decorative ||
    before.credit !== after.credit ||
    (isDescribed && before.altText !== after.altText)
  );
}

/** The fields that neither stand as the person saw them nor as they want them. */
function clashesIn(now: MediaFields, { base, changes }: UpdateMediaInput): string[] {
  return namesOf(changes).filter((name) => now[name] !== base[name] && now[name] !== changes[name]);
}

/** `Object.keys` knows names only as texts: hence the cast. */
function namesOf(fields: Partial<MediaFields>): (keyof MediaFields)[] {
  return Object.keys(fields) as (keyof MediaFields)[];
}
