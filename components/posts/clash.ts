import { joinTexts } from "@/components/posts/join-texts";
import type { Post } from "@/lib/posts/contract";
import {
  entryOf,
  type FieldName,
  type FieldValue,
  type FlatFields,
  fieldsOf,
  flatten,
  valueAt,
  withValue,
} from "@/lib/posts/rules-fields";

/** Fields that two people changed differently: what stands now, and the own value. */
export type Clash = { current: Post; fields: FieldName[]; mine: FlatFields };

export type ClashChoice = "theirs" | "mine" | "both";

const texts: readonly FieldName[] = ["body", "callToAction", "firstComment", "note", "researchNote"];

/** The fields where both texts can be kept one below the other. */
export function canJoin(field: FieldName): boolean {
  return texts.includes(field) || entryOf(field)?.name === "variants";
}

/** The values that follow from a person's choices; a field without a choice keeps what stands. */
export function decideClash(clash: Clash, choices: { [field in FieldName]?: ClashChoice }): FlatFields {
  const there = flatten(fieldsOf(clash.current));
  return clash.fields.reduce<FlatFields>((decided, field) => {
    const theirs = valueAt(there, field);
    const mine = valueAt(clash.mine, field);
    return withValue(decided, field, choose(field, { theirs, mine }, choices[field]));
  }, {});
}

type Both = { theirs: FieldValue; mine: FieldValue };

function choose(field: FieldName, { theirs, mine }: Both, choice: ClashChoice = "theirs"): FieldValue {
  if (choice === "theirs") return theirs;
  if (choice === "both" && canJoin(field)) return joinTexts(asText(theirs), asText(mine));
  return mine;
}

function asText(value: FieldValue): string {
  return typeof value === "string" ? value : "";
}
