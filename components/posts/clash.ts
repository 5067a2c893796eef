import { joinTexts } from "@/components/posts/join-texts";
import type { Post, PostFields } from "@/lib/posts/contract";
import type { FieldName } from "@/lib/posts/rules";

/** Fields that two people changed differently: what stands now, and the own value. */
export type Clash = { current: Post; fields: FieldName[]; mine: Partial<PostFields> };

export type ClashChoice = "theirs" | "mine" | "both";

/** The fields where both texts can be kept one below the other. */
export function canJoin(field: FieldName): field is "body" | "note" {
  return field === "body" || field === "note";
}

/** The values that follow from a person's choices; a field without a choice keeps what stands. */
export function decideClash(
  clash: Clash,
  choices: Partial<Record<FieldName, ClashChoice>>,
): Partial<PostFields> {
  return Object.fromEntries(clash.fields.map((field) => [field, decided(clash, field, choices[field])]));
}

function decided({ current, mine }: Clash, field: FieldName, choice: ClashChoice = "theirs") {
  const theirs = field === "note" ? (current.note ?? "") : current[field];
  if (choice === "theirs") return theirs;
  if (choice === "both" && canJoin(field)) return joinTexts(current[field] ?? "", mine[field] ?? "");
  return mine[field];
}
