import { stages } from "@/db/enums";
import type { PostFilter } from "@/lib/posts/contract-parts";

/** What both the browser's and Next's search parameters can do. */
export type AddressReader = { getAll(name: string): string[]; get(name: string): string | null };

const most = 50;
const longestText = 200;
/** What the API takes as an id (RFC 9562): anything else would make it refuse the whole question. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The filter as it stands in the address; what is unknown or malformed there is left out. */
export function readPostFilter(address: AddressReader): PostFilter {
  const text = (address.get("q") ?? "").trim().slice(0, longestText);
  return withoutEmpty({
    stages: stages.filter((stage) => address.getAll("stage").includes(stage)),
    channelIds: idsIn(address.getAll("channel")),
    formatIds: idsIn(address.getAll("format")),
    responsibleIds: idsIn(address.getAll("person")),
    held: address.get("held") === "1",
    text,
  });
}

/** Puts a filter into search parameters and leaves every other parameter as it is. */
export function writePostFilter(address: URLSearchParams, filter: PostFilter): void {
  const put = (name: string, values: readonly string[] = []) => {
    address.delete(name);
    for (const value of values) address.append(name, value);
  };
  put("stage", filter.stages);
  put("channel", filter.channelIds);
  put("format", filter.formatIds);
  put("person", filter.responsibleIds);
  put("held", filter.held ? ["1"] : []);
  const text = filter.text?.trim();
  put("q", text ? [text] : []);
}

/** A page's `searchParams` as something `readPostFilter` reads. */
export function addressOf(record: Record<string, string | string[] | undefined>): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(record)) {
    for (const one of [value ?? []].flat()) address.append(name, one);
  }
  return address;
}

function idsIn(values: string[]): string[] {
  return [...new Set(values)].filter((value) => uuid.test(value)).slice(0, most);
}

/** Empty parts are left out, so that the same filter is always the same query key. */
function withoutEmpty(filter: Required<PostFilter>): PostFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value === true || (value && value.length > 0)),
  );
}
