/** The shape a translation must have: exactly the keys of the German messages, each with a text of its own. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
