import { type ContentText, contentTexts } from "@/components/approvals/content-texts";
import type { ProposedTexts } from "@/lib/approvals/contract";

export type Wording = Record<ContentText, string>;

/** Only the texts that were worded differently; null where none was. A title of blanks alone is none. */
export function proposedOf(before: Wording, after: Wording): ProposedTexts | null {
  const changed = contentTexts.filter((field) => after[field].trim() !== before[field].trim());
  if (changed.length === 0 || (changed.includes("title") && after.title.trim() === "")) return null;
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}
