import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { limits } from "@/lib/access/server/limits";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { enter } from "@/lib/access/server/scope";
import { ruleBroken } from "@/lib/errors";
import type { SheetFile } from "../rules-sheet";
import { readSheets } from "./read-sheet";

export type ReadSheetInput = { associationId: string; file?: File; pasted?: string };

/** Reads a plan without keeping it. Throws `RULE` with `sheet.…` where the file cannot be read safely. */
export async function readSheet(ctx: Ctx, input: ReadSheetInput): Promise<SheetFile> {
  await enter(ctx, input.associationId, "post.import");
  await refuseTooMany(ctx, [{ limit: limits.sheets, subject: ctx.me.personId }]);
  if (input.file) {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    return readSheets({ bytes, fileName: input.file.name });
  }
  if (input.pasted) return readSheets({ pasted: input.pasted });
  throw ruleBroken("sheet.emptyFile");
}
