import { partsOf } from "@/components/ui/parts-of";
import { type RefusalCode, refusalCodes } from "@/lib/imports/rules-sheet";

/** Why a plan was not read: a reason of the file with what it needs to be told, or a reason of the request. */
export type SheetRefusal =
  | { kind: "sheet"; code: RefusalCode | "busy"; row: number; limit: number }
  | { kind: "request"; error: unknown };

const prefix = "sheet.";

export function sheetRefusal(error: unknown): SheetRefusal {
  const { reason, data } = partsOf(partsOf(error).data);
  if (typeof reason !== "string" || !reason.startsWith(prefix)) return { kind: "request", error };
  const name = reason.slice(prefix.length);
  const code = name === "busy" ? name : refusalCodes.find((one) => one === name);
  const { row, limit } = partsOf(data);
  return code
    ? { kind: "sheet", code, row: Number(row ?? 0), limit: Number(limit ?? 0) }
    : { kind: "request", error };
}
