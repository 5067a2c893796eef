import type { Post } from "@/lib/posts/contract";
import {
  type FieldName,
  type FlatFields,
  fieldsOf,
  flatten,
  layOver,
  namesIn,
  pickFields,
  sameValue,
  valueAt,
} from "@/lib/posts/rules-fields";

/**
 * What somebody has changed and the server has not confirmed. `base` holds each changed field as it was when
 * the change began, `revision` the post's revision at that time: what the server's merge compares with.
 */
export type Draft = { revision: number; base: FlatFields; changes: FlatFields };

/** Adds changes; a field changed for the first time remembers what it was. */
export function editDraft(draft: Draft | null, post: Post, changes: FlatFields): Draft {
  const begun: Draft = draft ?? { revision: post.revision, base: {}, changes: {} };
  const fresh = namesIn(changes).filter((name) => !(name in begun.base));
  return {
    revision: begun.revision,
    base: { ...begun.base, ...pickFields(flatten(fieldsOf(post)), fresh) },
    changes: { ...begun.changes, ...changes },
  };
}

/** The draft without fields that are back where they began; null when nothing is left. */
export function tidyDraft(draft: Draft): Draft | null {
  const left = namesIn(draft.changes).filter(
    (name) => !sameValue(valueAt(draft.changes, name), valueAt(draft.base, name)),
  );
  if (left.length === 0) return null;
  return {
    revision: draft.revision,
    base: pickFields(draft.base, left),
    changes: pickFields(draft.changes, left),
  };
}

/** The draft without some of its fields; null when nothing is left. */
export function withoutFields(draft: Draft, names: readonly FieldName[]): Draft | null {
  const left = namesIn(draft.changes).filter((name) => !names.includes(name));
  return tidyDraft({ ...draft, changes: pickFields(draft.changes, left) });
}

/** What the person sees: the post with their own changes laid over it. */
export function withDraft(post: Post, draft: Draft | null): Post {
  return draft ? { ...post, ...layOver(fieldsOf(post), draft.changes) } : post;
}

/**
 * What is left after `sent` was saved: fields changed again meanwhile stay, now compared with what was saved.
 * The revision stays the old one: the server then goes by `base`, which is right for every field.
 */
export function settleDraft(draft: Draft, sent: Draft, saved: Post): Draft | null {
  const done = namesIn(sent.changes);
  const left = namesIn(draft.changes).filter(
    (name) => !done.includes(name) || !sameValue(valueAt(draft.changes, name), valueAt(sent.changes, name)),
  );
  const again = left.filter((name) => done.includes(name));
  return tidyDraft({
    revision: draft.revision,
    base: { ...draft.base, ...pickFields(flatten(fieldsOf(saved)), again) },
    changes: pickFields(draft.changes, left),
  });
}

/** The draft after a clash was decided: each decided field takes its value and begins anew from what stands. */
export function rebaseDraft(draft: Draft, current: Post, decided: FlatFields): Draft | null {
  return tidyDraft({
    revision: draft.revision,
    base: { ...draft.base, ...pickFields(flatten(fieldsOf(current)), namesIn(decided)) },
    changes: { ...draft.changes, ...decided },
  });
}
