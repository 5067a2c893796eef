import { type } from "@orpc/contract";
import * as z from "zod";
import { day, endpoint, longText, plannedDay, time, title } from "@/lib/api/base";
import type { SavedMapping } from "./rules-mapping";
import type { SheetFile } from "./rules-sheet";

const onAssociation = z.object({ associationId: z.uuid() });

/** A mapping kept for the next file: small, and read back only by the rules that wrote it. */
const savedMapping = z.custom<SavedMapping>(isSavedMapping);

function isSavedMapping(value: unknown): boolean {
  const shape = z.object({ headingKey: z.string().max(4_000), fields: z.array(z.string()).max(60) });
  return shape.safeParse(value).success && JSON.stringify(value).length < 100_000;
}

/** One row of a plan as it would become a post. Published only with a day gone by: an import approves nothing. */
export const importDraft = z.object({
  title,
  plannedOn: plannedDay.nullable(),
  plannedTime: time.nullable(),
  stage: z.enum(["idea", "research", "drafting", "published"]),
  formatId: z.uuid().nullable(),
  channelIds: z.array(z.uuid()).max(20),
  responsibleId: z.uuid().nullable(),
  body: longText,
  note: longText,
  districtOnly: z.boolean(),
  /** What the row is recognised by when the same file comes again. */
  importKey: z.string().min(8).max(100),
});
export type ImportDraft = z.infer<typeof importDraft>;

export const importLine = z.object({
  id: z.uuid(),
  fileName: z.string(),
  at: z.iso.datetime(),
  added: z.number().int(),
  undone: z.boolean(),
  /** Posts of this import somebody has worked on since: while there are any, it cannot be undone as a whole. */
  changed: z.number().int(),
});
export type ImportLine = z.infer<typeof importLine>;

/** At most as many rows as a sheet may have. */
const mostDrafts = 20_000;

export const imports = {
  /** Reads a file (.xlsx, .csv) or pasted cells into sheets. Writes nothing and keeps nothing. */
  readSheet: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/imports/read" })
    .input(
      onAssociation.extend({
        file: z
          .file()
          .max(5 * 1024 * 1024)
          .optional(),
        pasted: z
          .string()
          .max(5 * 1024 * 1024)
          .optional(),
      }),
    )
    .output(type<SheetFile>()),
  /** What a preview compares with: posts already there, colleagues, and mappings of earlier files. */
  getImportContext: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/imports/context" })
    .input(onAssociation)
    .output(
      z.object({
        existing: z.array(
          z.object({ importKey: z.string().nullable(), title: z.string(), plannedOn: day.nullable() }),
        ),
        /** `email` is null for those who do not manage members. */
        members: z.array(z.object({ id: z.uuid(), name: z.string(), email: z.string().nullable() })),
        savedMappings: z.array(savedMapping),
      }),
    ),
  /** Adds the drafts in one transaction; rows already imported are left out, so the same file twice adds nothing. */
  runImport: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/imports", successStatus: 201 })
    .input(
      onAssociation.extend({
        fileName: z.string().trim().max(200),
        drafts: z.array(importDraft).min(1).max(mostDrafts),
        mapping: savedMapping.nullable(),
      }),
    )
    .output(
      z.object({ importId: z.uuid().nullable(), added: z.number().int(), alreadyThere: z.number().int() }),
    ),
  undoImport: endpoint
    .route({ method: "POST", path: "/associations/{associationId}/imports/{importId}/undo" })
    .input(onAssociation.extend({ importId: z.uuid() }))
    .output(z.object({ removed: z.number().int() })),
  listImports: endpoint
    .route({ method: "GET", path: "/associations/{associationId}/imports" })
    .input(onAssociation)
    .output(z.object({ imports: z.array(importLine) })),
};
