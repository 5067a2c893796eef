import * as z from "zod/mini";
import type { MediaFields } from "@/lib/media/contract";

const names = [
  "name",
  "folder",
  "altText",
  "decorative",
  "credit",
  "licence",
  "licenceDetail",
  "licenceLink",
] as const satisfies readonly (keyof MediaFields)[];

const refusal = z.object({ data: z.object({ data: z.object({ fields: z.array(z.enum(names)) }) }) });

/** The fields of a medium that a refused save says both sides have changed; none for any other failure. */
export function clashingFields(error: unknown): (keyof MediaFields)[] {
  return refusal.safeParse(error).data?.data.data.fields ?? [];
}
