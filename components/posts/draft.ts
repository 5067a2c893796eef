import { fieldNames } from "@/components/posts/post-shape";
import { sameValue } from "@/components/posts/same-value";
import type { Post, PostFields } from "@/lib/posts/contract";
import type { FieldName } from "@/lib/posts/rules";

/**
 * What somebody has changed and the server has not confirmed. `base` holds each changed field as it was when
 * the change began, `revision` the post's revision at that time: what the server's merge compares with.
 */
export type Draft = { revision: number; base: Partial<PostFields>; changes: Partial<PostFields> };

/** Adds changes; a field changed for the first time remembers what it was. */
export function editDraft(draft: Draft | null, post: Post, changes: Partial<PostFields>): Draft {
  const begun: Draft = draft ?? { revision: post.revision, base: {}, changes: {} };
  const fresh = namesOf(changes).filter((name) => begun.base[name] === undefined);
  return {
    revision: begun.revision,
    base: { ...begun.base, ...pick(fieldsOf(post), fresh) },
    changes: { ...begun.changes, ...changes },
  };
}

/** The draft without fields that are back where they began; null when nothing is left. */
export function tidyDraft(draft: Draft): Draft | null {
  const left = namesOf(draft.changes).filter((name) => !sameValue(draft.changes[name], draft.base[name]));
  if (left.length === 0) return null;
  return { revision: draft.revision, base: pick(draft.base, left), changes: pick(draft.changes, left) };
}

/** The draft without some of its fields; null when nothing is left. */
export function withoutFields(draft: Draft, names: readonly FieldName[]): Draft | null {
  const left = namesOf(draft.changes).filter((name) => !names.includes(name));
  return tidyDraft({ ...draft, changes: pick(draft.changes, left) });
}

/** What the person sees: the post with their own changes laid over it. */
export function withDraft(post: Post, draft: Draft | null): Post {
  return draft ? { ...post, ...draft.changes } : post;
}

/**
 * What is left after `sent` was saved: fields changed again meanwhile stay, now compared with what was saved.
 * The revision stays the old one: the server then goes by `base`, which is right for every field.
 */
export function settleDraft(draft: Draft, sent: Draft, saved: Post): Draft | null {
  const done = namesOf(sent.changes);
  const left = namesOf(draft.changes).filter(
    (name) => !done.includes(name) || !sameValue(draft.changes[name], sent.changes[name]),
  );
  const again = left.filter((name) => done.includes(name));
  return tidyDraft({
    revision: draft.revision,
    base: { ...draft.base, ...pick(fieldsOf(saved), again) },
    changes: pick(draft.changes, left),
  });
}

/** The draft after a clash was decided: each decided field takes its value and begins anew from what stands. */
export function rebaseDraft(draft: Draft, current: Post, decided: Partial<PostFields>): Draft | null {
  return tidyDraft({
    revision: draft.revision,
    base: { ...draft.base, ...pick(fieldsOf(current), namesOf(decided)) },
    changes: { ...draft.changes, ...decided },
  });
}

/** The changeable fields of a post as they stand. */
export function fieldsOf(post: Post): PostFields {
  const { title, plannedOn, plannedTime, formatId, responsibleId, channelIds, body, districtOnly } = post;
  const note = post.note ?? "";
  return { title, plannedOn, plannedTime, formatId, responsibleId, channelIds, body, note, districtOnly };
}

/** The fields that are present, in the order of the contract. */
export function namesOf(fields: Partial<PostFields>): FieldName[] {
  return fieldNames.filter((name) => fields[name] !== undefined);
}

function pick(fields: Partial<PostFields>, names: readonly FieldName[]): Partial<PostFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
