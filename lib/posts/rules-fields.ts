import { mostInPost } from "@/lib/media/rules-limits";
import type { PostFields } from "./contract";

/** Fields that hold entries under ids, such as a text per channel: each entry is changed and merged on its own. */
export const mapNames = ["variants", "sources", "contacts", "facts", "media", "minutes"] as const;
export type MapName = (typeof mapNames)[number];
type PlainName = Exclude<keyof PostFields, MapName>;

/** The fields of one value, in the order in which a clash shows them. */
export const plainNames = [
  "title",
  "plannedOn",
  "plannedTime",
  "formatId",
  "responsibleId",
  "channelIds",
  "followUpOn",
  "body",
  "hashtags",
  "link",
  "callToAction",
  "firstComment",
  "note",
  "researchNote",
  "districtOnly",
] as const satisfies readonly PlainName[];

type Entries = {
  [Name in MapName]: { [path in `${Name}.${string}`]?: PostFields[Name][string] | null };
}[MapName];
type Intersected<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Fields side by side, entries as `variants.<id>`; an entry that is null is none. */
export type FlatFields = Partial<Pick<PostFields, PlainName>> & Intersected<Entries>;
export type FieldName = PlainName | `${MapName}.${string}`;
export type FieldValue = PostFields[PlainName] | PostFields[MapName][string] | null | undefined;

/** The name of one entry, such as the text for one channel. */
export function entryName<Name extends MapName>(name: Name, id: string): `${Name}.${string}` {
  return `${name}.${id}`;
}

export function isPlainName(name: string): name is PlainName {
  return plainNames.some((one) => one === name);
}

export function isFieldName(name: string): name is FieldName {
  return isPlainName(name) || mapNames.some((one) => name.startsWith(`${one}.`));
}

/** The map and the id of an entry's name; null for a field of one value. */
export function entryOf(field: FieldName): { name: MapName; id: string } | null {
  const [first, id] = field.split(".");
  const name = mapNames.find((one) => one === first);
  return name && id ? { name, id } : null;
}

/** Fields as they are sent: entries gathered in their maps. */
export type FieldChanges = Partial<Pick<PostFields, PlainName>> & {
  [Name in MapName]?: Record<string, PostFields[Name][string] | null>;
};

export function flatten(fields: FieldChanges): FlatFields {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    isMapName(name)
      ? Object.entries(value ?? {}).map(([id, entry]) => [entryName(name, id), entry])
      : [[name, value]],
  );
  return flatFrom(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[String(name), value]])));
}

/** Some of the fields; a name that is not there stays away. */
export function pickFields(fields: FlatFields, names: readonly FieldName[]): FlatFields {
  return flatFrom(names.map((name) => [name, valueAt(fields, name)]));
}

/** The fields with one of them set. */
export function withValue(fields: FlatFields, name: FieldName, value: FieldValue): FlatFields {
  return { ...fields, ...flatFrom([[name, value]]) };
}

/** The names of fields and entries, which `Object.keys` knows only as texts: hence the cast. */
export function namesIn(fields: FlatFields): FieldName[] {
  return Object.keys(fields) as FieldName[];
}

/** Every pair was taken out of fields before, which its own type cannot remember: hence the cast. */
function flatFrom(pairs: (readonly [string, unknown])[]): FlatFields {
  return Object.fromEntries(pairs) as FlatFields;
}

export function nest(flat: FlatFields): FieldChanges {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const [name = "", id] = path.split(".");
    nested[name] = id ? { ...asObject(nested[name]), [id]: value } : value;
  }
  return nested;
}

/** Fields with changes laid over them; an entry changed to null is taken out of its map. */
export function layOver(fields: PostFields, changes: FlatFields): PostFields {
  const flat = { ...flatten(fields), ...changes };
  const left = Object.entries(flat).filter(([path, value]) => !(path.includes(".") && value === null));
  return { ...fields, ...noEntries, ...withoutNull(nest(flatFrom(left))) };
}

export const noEntries = { variants: {}, sources: {}, contacts: {}, facts: {}, media: {}, minutes: {} };

/** A post is no archive: more entries of one kind than this are refused. */
const mostEntries = { variants: 50, sources: 50, contacts: 50, facts: 50, media: mostInPost, minutes: 6 };

export function tooManyEntries(fields: Partial<PostFields>): boolean {
  return mapNames.some((name) => Object.keys(fields[name] ?? {}).length > mostEntries[name]);
}

/** The value under a name; an entry that is not there is null. */
export function valueAt(fields: FlatFields, name: FieldName): FieldValue {
  const found: Record<string, FieldValue> = fields;
  return name.includes(".") ? (found[name] ?? null) : found[name];
}

/** The names of fields and entries in which two states of a post differ, in the order of a form. */
export function changedNames(before: PostFields, after: PostFields): FieldName[] {
  const [a, b] = [flatten(before), flatten(after)];
  const entries = namesIn({ ...a, ...b }).filter((name) => name.includes("."));
  return [...plainNames, ...entries].filter((name) => !sameValue(valueAt(a, name), valueAt(b, name)));
}

/** Whether two values mean the same: the order of channels means nothing, nor that of an entry's parts. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return [...a].sort().join() === [...b].sort().join();
  if (isObject(a) && isObject(b)) return sortedJson(a) === sortedJson(b);
  return (a ?? null) === (b ?? null);
}

/** The changeable fields of a post as they stand; what is kept from the reader counts as empty. */
export function fieldsOf(post: PostFieldsOrHidden): PostFields {
  return {
    title: post.title,
    plannedOn: post.plannedOn,
    plannedTime: post.plannedTime,
    formatId: post.formatId,
    responsibleId: post.responsibleId,
    channelIds: post.channelIds,
    followUpOn: post.followUpOn,
    body: post.body,
    hashtags: post.hashtags,
    link: post.link,
    callToAction: post.callToAction,
    firstComment: post.firstComment,
    note: post.note ?? "",
    researchNote: post.researchNote ?? "",
    districtOnly: post.districtOnly,
    variants: post.variants,
    sources: post.sources,
    contacts: post.contacts,
    facts: post.facts,
    media: post.media,
    minutes: post.minutes,
  };
}

type PostFieldsOrHidden = Omit<PostFields, "note" | "researchNote"> & {
  note: string | null;
  researchNote: string | null;
};

function isMapName(name: string): name is MapName {
  return mapNames.some((one) => one === name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function sortedJson(value: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Entries that were null are gone by now, which the type of a change cannot say; hence the cast. */
function withoutNull(changes: FieldChanges): Partial<PostFields> {
  return changes as Partial<PostFields>;
}
