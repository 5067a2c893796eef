import * as z from "zod/mini";
import { type RefusalCode, refusalCodes } from "@/lib/imports/rules-sheet";

/** Why a plan was not read: a reason of the file with what it needs to be told, or a reason of the request. */
export type SheetRefusal =
  | { kind: "sheet"; code: RefusalCode | "busy"; row: number; limit: number }
  | { kind: "request"; error: unknown };

const prefix = "sheet.";
const params = z.object({ row: z.catch(z.number(), 0), limit: z.catch(z.number(), 0) });
const body = z.object({ reason: z.string().check(z.startsWith(prefix)), data: params });

export function sheetRefusal(error: unknown): SheetRefusal {
  const said = body.safeParse(error instanceof Error && "data" in error ? error.data : undefined);
  if (!said.success) return { kind: "request", error };
  const name = said.data.reason.slice(prefix.length);
  const code = name === "busy" ? name : refusalCodes.find((one) => one === name);
  return code ? { kind: "sheet", code, ...said.data.data } : { kind: "request", error };
}
