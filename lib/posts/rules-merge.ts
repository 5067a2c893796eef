import type { PostFields } from "./contract";
import {
  type FieldName,
  type FlatFields,
  flatten,
  namesIn,
  pickFields,
  sameValue,
  valueAt,
} from "./rules-fields";

/**
 * Merges a change made on an older revision into what stands now, field by field and entry by entry: what nobody
 * else touched is taken, what both changed alike is fine, and what both changed differently is returned as a clash,
 * so that the person can choose. Nothing of either text is lost.
 */
export function mergeFields(
  current: PostFields,
  base: FlatFields,
  changes: FlatFields,
): { merged: FlatFields; clashes: FieldName[] } {
  const now = flatten(current);
  const names = namesIn(changes).filter((name) => !sameValue(valueAt(now, name), valueAt(changes, name)));
  const clashes = names.filter(
    (name) => !(name in base) || !sameValue(valueAt(now, name), valueAt(base, name)),
  );
  return { merged: pickFields(changes, names), clashes };
}
