import "server-only";
import { and, eq, like, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { ChannelKind, FederalState } from "@/db/enums";
import { associations, channels } from "@/db/schema/associations";
import { addReference } from "@/db/seed/add-reference";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { ruleBroken } from "@/lib/errors";
import { sendInvitations } from "@/lib/members/server/send-invitations";
import { writeInvitations } from "@/lib/members/server/write-invitations";
import type { Association, Newcomer } from "../contract";
import { freeSlug, toSlug } from "../rules";
import { getAssociation } from "./get-association";

export type CreateDistrictInput = {
  associationId: string;
  name: string;
  shortName: string;
  town: string;
  regionLabel: string | null;
  channelKinds: ChannelKind[];
  people: Newcomer[];
};

/** Names of new channels, until the district changes them: the words its staff know them by. */
const channelNames: Record<ChannelKind, string> = {
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  website: "Website",
  newsletter: "Newsletter",
  press_release: "Pressemitteilung",
  whatsapp: "WhatsApp-Kanal",
  youtube: "YouTube",
};

/**
 * Sets up a district of this state association, ready to plan in: formats, channels and invitations to its people.
 * Throws `RULE` when the state already has a district of that name (a second press of the button must not make
 * a second one) or when a role does not exist in districts.
 */
export async function createDistrict(
  outer: Ctx,
  input: CreateDistrictInput,
): Promise<{ association: Association; invitationLinks: { email: string; link: string }[] }> {
  const { id, invited } = await inTransaction(outer, async (ctx) => {
    const state = await enter(ctx, input.associationId, "district.create");
    if (state.kind !== "state") throw ruleBroken("onlyStatesHaveDistricts");
    const federalState = await lockState(ctx, state);
    await refuseSameName(ctx, state, input.name);
    const id = await insertDistrict(ctx, { ...input, federalState });
    await addReference(ctx.db, { id, kind: "district" });
    await insertChannels(ctx, id, input.channelKinds);
    const scope = await enter(ctx, id, "member.manage");
    const { invited } = await writeInvitations(ctx, scope, input.people);
    const detail = { name: input.name, channels: input.channelKinds, invited: invited.length };
    const subjectId = id;
    await appendAudit(ctx, {
      associationId: state.associationId,
      kind: "associations.districtCreated",
      subjectId,
    });
    await appendAudit(ctx, { associationId: id, kind: "associations.created", subjectId });
    await record(ctx, {
      associationId: state.associationId,
      kind: "associations.districtCreated",
      subjectId,
      detail,
    });
    return { id, invited };
  });
  const association = await getAssociation(outer, { associationId: id });
  const sent = sendInvitations(outer, { associationName: association.name, invited });
  const invitationLinks = sent.flatMap(({ email, link }) => (link === null ? [] : [{ email, link }]));
  return { association, invitationLinks };
}

/** One new district at a time, so that names and addresses are compared with all there are. */
async function lockState(ctx: Ctx, state: Scope): Promise<FederalState | undefined> {
  const [row] = await ctx.db
    .select({ federalState: associations.federalState })
    .from(associations)
    .where(eq(associations.id, state.associationId))
    .for("no key update");
  return row?.federalState;
}

async function refuseSameName(ctx: Ctx, state: Scope, name: string) {
  const same = await ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(
      and(
        eq(associations.parentId, state.associationId),
        eq(sql`lower(${associations.name})`, name.toLowerCase()),
      ),
    );
  if (same.length > 0) throw ruleBroken("districtExists", { name });
}

async function insertDistrict(
  ctx: Ctx,
  input: CreateDistrictInput & { federalState: FederalState | undefined },
): Promise<string> {
  const id = v7();
  const wished = toSlug(input.shortName);
  const near = await ctx.db
    .select({ slug: associations.slug })
    .from(associations)
    .where(or(eq(associations.slug, wished), like(associations.slug, `${wished}-%`)));
  await ctx.db.insert(associations).values({
    id,
    kind: "district",
    parentId: input.associationId,
    name: input.name,
    shortName: input.shortName,
    slug: freeSlug(wished, new Set(near.map((row) => row.slug))),
    town: input.town,
    regionLabel: input.regionLabel || null,
    federalState: input.federalState,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  return id;
}

async function insertChannels(ctx: Ctx, associationId: string, kinds: ChannelKind[]) {
  const rows = [...new Set(kinds)].map((kind, position) => ({
    associationId,
    kind,
    position,
    name: channelNames[kind],
  }));
  if (rows.length > 0) await ctx.db.insert(channels).values(rows);
}
