import { v7 } from "uuid";

/** The ids of the rows of the demo, by the keys of the generated data. */
export type Ids = Map<string, string>;

/** The id behind a key of the generated data; a key nobody defined is a defect of the generator. */
export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the demo refers to ${key}, which it does not define`);
  return id;
}

/** Gives a key its id. */
export function give(ids: Ids, key: string): string {
  const id = v7();
  ids.set(key, id);
  return id;
}
