import { hash } from "@node-rs/argon2";
import { v7 } from "uuid";
import { asPerson } from "@/lib/access/server/as-person";
import type { Ctx } from "@/lib/access/server/context";
import type { Db } from "./client";
import type { AssociationKind, ChannelKind, Role } from "./enums";
import { associations, channels, formats } from "./schema/associations";
import { memberships, persons } from "./schema/people";

/** The moment tests live in: Wednesday, 25 November 2026, 09:00 in Berlin. */
export const testNow = new Date("2026-11-25T08:00:00Z");

const minutes = { research: 10, text: 15, media: 15, check: 5, publish: 5, aftercare: 10 };

/** The hash of a password that is checked in no time; what a real one costs is tested where it is set. */
export function cheapHash(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), { memoryCost: 8, timeCost: 1, parallelism: 1 });
}

/** A district (or, without a parent, a state association) with one format and one channel. */
export async function addAssociation(db: Db, name: string, parentId: string | null = null) {
  const kind: AssociationKind = parentId ? "district" : "state";
  const id = v7();
  const slug = `${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${id.slice(-6)}`;
  await db.insert(associations).values({ id, kind, parentId, name, shortName: name, slug });
  const [format] = await db
    .insert(formats)
    .values({
      associationId: id,
      key: "short_notice",
      nameDe: "Kurzmeldung",
      nameEn: "Short notice",
      minutes,
    })
    .returning({ id: formats.id });
  const channelId = await addChannel(db, id, "facebook");
  if (!format) throw new Error("the format was not stored");
  return { id, slug, kind, parentId, formatId: format.id, channelId };
}

export async function addChannel(db: Db, associationId: string, kind: ChannelKind): Promise<string> {
  const id = v7();
  await db.insert(channels).values({ id, associationId, kind, name: kind });
  return id;
}

/** Somebody with roles in one association; call again with `personId` for a second membership. */
export async function addMember(db: Db, associationId: string, roles: Role[], personId = v7()) {
  const email = `${personId}@test.example`;
  await db
    .insert(persons)
    .values({ id: personId, name: `Test ${roles.join(" ")}`, email })
    .onConflictDoNothing();
  const id = v7();
  await db.insert(memberships).values({ id, associationId, personId, roles });
  return { id, personId, email };
}

/** The context this person has at a moment, with rights read from the database as a request would. */
export async function ctxFor(db: Db, personId: string, now = testNow): Promise<Ctx> {
  const ctx = await asPerson({ db, now, address: "127.0.0.1", locale: "de" }, personId);
  const asked = { sessionId: v7(), name: "Test", email: "test@test.example", locale: "de" as const };
  return { ...ctx, locale: "de", me: { ...ctx.me, ...asked } };
}
