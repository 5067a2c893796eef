import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type ChannelKind,
  channelKinds,
  type Licence,
  licences,
  type MediaKind,
  mediaKinds,
  type PictureSize,
} from "../enums";
import { associations } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";

/** Pictures and videos of an association. The bytes lie in the storage under `fileId`, never in the database. */
export const media = pgTable(
  "media",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    kind: text().$type<MediaKind>().notNull(),
    name: text().notNull(),
    /** A free label, "" for none. */
    folder: text().notNull().default(""),
    altText: text().notNull().default(""),
    decorative: boolean().notNull().default(false),
    credit: text().notNull().default(""),
    licence: text().$type<Licence>().notNull().default("unknown"),
    licenceDetail: text().notNull().default(""),
    licenceLink: text().notNull().default(""),
    mime: text().notNull(),
    /** Pixels as shown, after turning; null for a video. */
    width: integer(),
    height: integer(),
    /** Of the stored file, which is not the uploaded one: pictures are written anew. */
    bytes: integer().notNull(),
    /** SHA-256 of the uploaded file in hex: a repeated request is recognised by it. */
    contentHash: text().notNull(),
    /** Widths of the derived pictures in the storage. */
    sizes: integer().array().$type<PictureSize[]>().notNull(),
    /** Random, and new with every file: what lies under it never changes. */
    fileId: uuid().notNull(),
    /** Counts the files, for addresses that a browser may keep. */
    fileRevision: integer().notNull().default(1),
    deletedAt: instant(),
    ...stamps(),
  },
  (t) => [
    oneOf("media_kind_check", t.kind, mediaKinds),
    oneOf("media_licence_check", t.licence, licences),
    unique("media_tenant_key").on(t.associationId, t.id),
    unique("media_file_key").on(t.fileId),
    index("media_order_idx").on(t.associationId, t.createdAt, t.id).where(sql`${t.deletedAt} is null`),
    index("media_folder_idx").on(t.associationId, t.folder).where(sql`${t.deletedAt} is null`),
    index("media_deleted_idx").on(t.deletedAt).where(sql`${t.deletedAt} is not null`),
  ],
);

/** Somebody who can be recognised on a medium, and what they agreed to. */
export const mediaPeople = pgTable(
  "media_people",
  {
    id: id(),
    associationId: uuid().notNull(),
    mediaId: uuid().notNull(),
    name: text().notNull(),
    minor: boolean().notNull().default(false),
    /** Who agreed for a minor. */
    guardians: text().notNull().default(""),
    /** The kinds of channels the consent covers; empty means all. */
    channelKinds: text().array().$type<ChannelKind[]>().notNull(),
    purpose: text().notNull().default(""),
    /** The last day the consent covers; null means until withdrawn. */
    validUntil: date({ mode: "string" }),
    formOnFile: boolean().notNull().default(false),
    /** Where the signed form lies. */
    formNote: text().notNull().default(""),
    withdrawnAt: instant(),
    ...stamps(),
  },
  (t) => [
    check(
      "media_people_channel_kinds_check",
      sql`${t.channelKinds} <@ array[${sql.raw(channelKinds.map((kind) => `'${kind}'`).join(", "))}]::text[]`,
    ),
    check("media_people_guardians_check", sql`not ${t.minor} or ${t.guardians} <> ''`),
    unique("media_people_tenant_key").on(t.associationId, t.id),
    foreignKey({
      name: "media_people_media_fk",
      columns: [t.associationId, t.mediaId],
      foreignColumns: [media.associationId, media.id],
    }).onDelete("cascade"),
    index("media_people_media_idx").on(t.associationId, t.mediaId, t.createdAt),
  ],
);
